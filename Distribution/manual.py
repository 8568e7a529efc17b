"""The manual page of oit, from what the tool says of itself."""
import time


def manual(help, version, date):
    """A page of section 1: the commands with their options, in Thai and English as they are told."""
    day = time.strftime("%Y-%m-%d", time.gmtime(date))
    root = help["command"]
    out = [f'.TH OIT 1 "{day}" "oit {version}"', ".SH NAME",
           "oit \\- " + escaped(root["abstract"]), ".SH SYNOPSIS", ".B oit",
           ".I COMMAND", "[OPTIONS]", ".SH DESCRIPTION", *paragraphs(root.get("discussion", ""))[1:]]
    for command in shown(root.get("subcommands", [])):
        out += section(command, [])
    out += [".SH EXIT STATUS", ".TP", ".B 0", "All went well.", ".TP", ".B 1",
            "Content holds an error, or something could not be read or written.", ".TP", ".B 64",
            "The command was given wrongly.", ".SH FILES", ".TP", ".I Content",
            "One Markdown file for each item, site.yml and the editions.", ".TP", ".I Templates",
            "Files that take the place of those that come with the tool.", ".TP", ".I Site",
            "The site that was built."]
    return "\n".join(out) + "\n"


def section(command, above):
    name = [*above, command["commandName"]]
    inner = shown(command.get("subcommands", []))
    if inner:
        return [line for one in inner for line in section(one, name)]
    arguments = [one for one in command.get("arguments", []) if one["shouldDisplay"]]
    names = " ".join(f"<{one['valueName']}>" if not one["isOptional"] else f"[{one['valueName']}]"
                     for one in arguments if one["kind"] == "positional")
    out = [".SH " + quoted(f"oit {' '.join(name)} {names}".strip()),
           *[*paragraphs(command.get("abstract", "")), *paragraphs(command.get("discussion", ""))][1:]]
    for one in arguments:
        out += [".TP", ".B " + quoted(words(one)), escaped(one.get("abstract", "")) or "\\&"]
    return out


def words(argument):
    if argument["kind"] == "positional":
        return f"<{argument['valueName']}>"
    names = ", ".join(("-" if name["kind"] == "short" else "--") + name["name"]
                      for name in argument["names"])
    return names + (f" <{argument['valueName']}>" if argument["kind"] == "option" else "")


def shown(commands):
    return [one for one in commands if one["shouldDisplay"] and one["commandName"] != "help"]


def paragraphs(text):
    """Each line as a paragraph, with the macro that begins one; behind a heading it is left out."""
    out = []
    for line in text.split("\n"):
        if line.strip():
            out += [".PP", escaped(line.strip())]
    return out


def escaped(text):
    text = text.replace("\\", "\\e").replace("-", "\\-").replace("\n", " ")
    return "\\&" + text if text[:1] in (".", "'") else text


def quoted(text):
    return '"' + escaped(text).replace('"', "\\(dq") + '"'
