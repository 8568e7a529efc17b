/* The least that any generator has to do, as a C program with libcmark-gfm.
 *
 *   floor SOURCE OUTPUT FRAME
 *
 * Every Markdown file below SOURCE is read, turned into HTML and written below OUTPUT as a folder
 * with index.html, behind FRAME bytes that stand for what a template puts around it; every other
 * file is copied. Half of the files go to a process of their own: this library may not be used in
 * two threads at once.
 */
#define _GNU_SOURCE
#include <cmark-gfm-core-extensions.h>
#include <cmark-gfm.h>
#include <fcntl.h>
#include <ftw.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

static char **paths;
static size_t count, room;

static int collect(const char *path, const struct stat *about, int kind, struct FTW *where) {
  (void)about, (void)where;
  if (kind != FTW_F) return 0;
  if (count == room) {
    room = room ? 2 * room : 4096;
    paths = realloc(paths, room * sizeof *paths);
    if (!paths) return 1;
  }
  paths[count++] = strdup(path);
  return 0;
}

static char *contents(const char *path, size_t *size) {
  struct stat about;
  int file = open(path, O_RDONLY);
  if (file < 0 || fstat(file, &about)) return perror(path), exit(1), NULL;
  char *bytes = malloc((size_t)about.st_size + 1);
  ssize_t got = read(file, bytes, (size_t)about.st_size);
  close(file);
  *size = got < 0 ? 0 : (size_t)got;
  bytes[*size] = 0;
  return bytes;
}

static void make_folders(char *path) {
  for (char *slash = strchr(path + 1, '/'); slash; slash = strchr(slash + 1, '/')) {
    *slash = 0;
    mkdir(path, 0755);
    *slash = '/';
  }
}

static void put(char *path, const char *head, size_t head_size, const char *bytes, size_t size) {
  int file = open(path, O_WRONLY | O_CREAT, 0644);
  if (file < 0) {
    make_folders(path);
    file = open(path, O_WRONLY | O_CREAT, 0644);
  }
  if (file < 0 || write(file, head, head_size) < 0 || write(file, bytes, size) < 0) {
    perror(path);
    exit(1);
  }
  close(file);
}

static char *html(char *text) {
  static const char *const names[] = {"table", "strikethrough", "autolink", "tasklist"};
  char *end = strncmp(text, "---\n", 4) ? NULL : strstr(text + 4, "\n---\n");
  if (end) text = end + 5;
  cmark_parser *parser = cmark_parser_new(CMARK_OPT_UNSAFE);
  for (size_t i = 0; i < sizeof names / sizeof *names; i++)
    cmark_parser_attach_syntax_extension(parser, cmark_find_syntax_extension(names[i]));
  cmark_parser_feed(parser, text, strlen(text));
  cmark_node *document = cmark_parser_finish(parser);
  char *made = cmark_render_html(document, CMARK_OPT_UNSAFE,
                                 cmark_parser_get_syntax_extensions(parser));
  cmark_node_free(document);
  cmark_parser_free(parser);
  return made;
}

static void work(const char *source, const char *output, char *frame, size_t frame_size,
                 size_t first) {
  char path[4096];
  for (size_t i = first; i < count; i += 2) {
    size_t size;
    char *bytes = contents(paths[i], &size), *dot = strrchr(paths[i], '.');
    const char *below = paths[i] + strlen(source);
    if (dot && !strcmp(dot, ".md")) {
      char *made = html(bytes);
      snprintf(path, sizeof path, "%s%.*s/index.html", output, (int)(dot - below), below);
      put(path, frame, frame_size, made, strlen(made));
      free(made);
    } else {
      snprintf(path, sizeof path, "%s%s", output, below);
      put(path, NULL, 0, bytes, size);
    }
    free(bytes);
  }
}

int main(int words, char **word) {
  if (words != 4) return fprintf(stderr, "floor SOURCE OUTPUT FRAME\n"), 2;
  size_t frame_size = (size_t)atol(word[3]);
  char *frame = malloc(frame_size + 1);
  memset(frame, 'x', frame_size);
  cmark_gfm_core_extensions_ensure_registered();
  if (nftw(word[1], collect, 16, FTW_PHYS)) return perror(word[1]), 1;
  pid_t other = fork();
  work(word[1], word[2], frame, frame_size, other == 0);
  if (other == 0) return 0;
  int status;
  return waitpid(other, &status, 0) < 0 || status;
}
