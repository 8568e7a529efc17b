/* Runs a program and prints what the system counted: seconds, processor seconds, peak in kB.
 *
 *   meter COMMAND [WORD ...]
 *
 * A process begins with the memory of the one that made it, so that one has to be as small as this.
 */
#define _GNU_SOURCE
#include <stdio.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

static double seconds(struct timeval time) { return (double)time.tv_sec + (double)time.tv_usec / 1e6; }

int main(int words, char **word) {
  if (words < 2) return 2;
  struct timespec begin, end;
  struct rusage used;
  int status = 0;
  clock_gettime(CLOCK_MONOTONIC, &begin);
  pid_t child = fork();
  if (child == 0) {
    dup2(STDERR_FILENO, STDOUT_FILENO);
    execvp(word[1], word + 1);
    _exit(127);
  }
  wait4(child, &status, 0, &used);
  clock_gettime(CLOCK_MONOTONIC, &end);
  double wall = (double)(end.tv_sec - begin.tv_sec) + (double)(end.tv_nsec - begin.tv_nsec) / 1e9;
  printf("%.4f %.4f %ld\n", wall, seconds(used.ru_utime) + seconds(used.ru_stime), used.ru_maxrss);
  return WIFEXITED(status) ? WEXITSTATUS(status) : 128;
}
