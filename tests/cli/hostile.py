# SPDX-FileCopyrightText: The Ventil authors
# SPDX-License-Identifier: Apache-2.0
"""Scenario files that are broken or meant to do harm: (name, bytes, code, line). Line 0 is any line.

Each is a whole file; most are the scenario of tests/cli/diagnostics with one thing changed, so that nothing else is wrong.
"""
import pathlib

FRAME = (pathlib.Path(__file__).parent / "diagnostics/example.yaml").read_text(encoding="utf-8")
LARGEST = 1 << 19


def line_of(text, part):
    return text[: text.index(part)].count("\n") + 1


def changed(old, new):
    """The frame with one part replaced, and the line where the new part begins."""
    assert FRAME.count(old) >= 1, old
    return FRAME.replace(old, new, 1), line_of(FRAME, old)


def cases():
    yield from encodings()
    yield from forbidden_characters()
    yield from bombs()
    yield from yaml_features()
    yield from keys()
    yield from wrong_types()
    yield from names_and_numbers()
    yield from paths()
    yield from markup()
    yield from conditions()
    yield from placeholders()


def encodings():
    for encoding in ("utf-16-le", "utf-16-be", "utf-32-le", "utf-16"):
        yield f"encoding {encoding}", FRAME.encode(encoding), None, 0
    word = {"latin-1": "Grüße", "cp1251": "Посылка", "koi8-r": "Посылка", "cp1257": "Žürii", "cp1250": "Žltý", "gbk": "包裹",
            "big5": "包裹", "shift-jis": "荷物", "cp850": "é"}
    for encoding, text in word.items():
        frame, line = changed("His parcel has not come.", text)
        yield f"encoding {encoding}", frame.encode(encoding), "V103", line
    for name, raw in {"overlong": b"\xc0\xaf", "overlong nul": b"\xc0\x80", "surrogate": b"\xed\xa0\x80", "stray continuation": b"\x80",
                      "beyond Unicode": b"\xf5\x80\x80\x80", "cut short": b"\xe4\xbd", "five bytes": b"\xf8\x88\x80\x80\x80",
                      "byte FF": b"\xff"}.items():
        head, tail = FRAME.encode().split(b"His parcel", 1)
        yield f"encoding {name}", head + raw + tail, "V103", line_of(FRAME, "His parcel")
    yield "a picture", b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 40, "V103", 1
    yield "a program", b"\x7fELF\x02\x01\x01" + bytes(2000), "V115", 1


def forbidden_characters():
    for number in (0x00, 0x01, 0x07, 0x08, 0x0B, 0x0C, 0x0D, 0x1B, 0x1F, 0x7F, 0x85, 0x9B):
        frame, line = changed("His parcel", f"His {chr(number)}parcel")
        yield f"control U+{number:04X}", frame.encode(), "V115", line
    for number in (0x202A, 0x202B, 0x202C, 0x202D, 0x202E, 0x2066, 0x2067, 0x2068, 0x2069, 0x200E, 0x200F, 0x061C, 0x200B, 0x2060,
                   0x2028, 0x2029, 0xFEFF):
        frame, line = changed("His parcel", f"His {chr(number)}parcel")
        yield f"invisible U+{number:04X}", frame.encode(), "V117", line
    for name, escape, code in (("escape", r"\x1b[2J", "V115"), ("bell", r"\a", "V115"), ("nul", r"\0", "V115"),
                               ("override", r"\u202e", "V117"), ("next line", r"\N", "V115"), ("line separator", r"\L", "V117")):
        frame, line = changed("His parcel", f"His {escape}parcel")
        yield f"escaped {name}", frame.encode(), code, line
    frame, line = changed("start: opening", r'start: "\x1b]0;owned\x07"')
    yield "a terminal's title", frame.encode(), "V115", line


def bombs():
    laughs = "a: &a [ha, ha]\n" + "".join(f"{chr(98 + i)}: &{chr(98 + i)} [*{chr(97 + i)}, *{chr(97 + i)}]\n" for i in range(20))
    yield "billion laughs", laughs.encode(), "V109", 1
    yield "alias of itself", b"a: &a [*a]\n", "V109", 1
    for name, opening in (("lists", "["), ("maps", "{a: "), ("keys", "? ")):
        yield f"deep {name}", f"a: {opening * 20_000}".encode(), None, 0
    yield "deep blocks", "".join(" " * i + "a:\n" for i in range(600)).encode(), "V111", 0
    yield "deep dashes", ("- " * 20_000 + "a\n").encode(), "V111", 1
    yield "far too large", b"# " + b"x" * (4 * LARGEST), "V111", 1
    yield "a little too large", (FRAME + "# " + "x" * (LARGEST - len(FRAME) - 1)).encode(), "V111", 1
    frame, line = changed("His parcel has not come.", "x" * (LARGEST - 3000) + "{")
    yield "a text without end", frame.encode(), "V503", line
    frame, line = changed("summary:", "s" * (LARGEST - 3000) + ":")
    yield "a key without end", frame.encode(), None, 0
    frame, line = changed("to: details", "to: " + "d" * (LARGEST - 3000))
    yield "a name without end", frame.encode(), "V201", 0
    yield "many keys", ("".join(f"k{i}: {i}\n" for i in range(35_000))).encode(), "V119", 1
    yield "the same key again and again", ("a: 1\n" * 80_000).encode(), "V104", 2
    yield "many tabs", ("\ta: 1\n" * 70_000).encode(), "V101", 1
    yield "many control characters", b"\x01\n" * 200_000, "V115", 1
    frame, line = changed("flags: []" if "flags: []" in FRAME else "start: opening",
                          "flags: [" + ", ".join(f"f{i}" for i in range(25_000)) + "]\nstart: opening")
    yield "many flags", frame.encode(), "V210", line
    frame, line = changed("start: opening", "moods:\n" + "".join(f"  m{i}: 1\n" for i in range(40_000)) + "start: opening")
    yield "many moods", frame.encode(), "V210", line + 1
    frame, line = changed("to: details", "change: {" + ", ".join(f"m{i}: 1" for i in range(40_000)) + "}, to: details")
    yield "many changes", frame.encode(), "V214", line
    states = "".join(f"  s{i}:\n    say: [\"x\"]\n    replies:\n      - {{otherwise: true, to: s{i + 1}}}\n" for i in range(6_000))
    frame, line = changed("  details:\n", states + "  s6000:\n    say: [\"x\"]\n    replies:\n      - {otherwise: true, to: nowhere}\n  details:\n")
    yield "many states", frame.encode(), "V122", 0
    frame, line = changed('say: ["Well?"]', "say: [" + ", ".join(f'"{i}"' for i in range(40_000)) + ', "1"]')
    yield "many wordings", frame.encode(), "V113", line
    reactions = "".join('      - {when: [blame], unless: [apology], example: "x", to: hung_up}\n' for _ in range(6_000))
    frame, line = changed("      - {when: [concrete_action]", reactions + "      - {when: [concrete_action]")
    yield "many reactions", frame.encode(), None, 0
    frame, line = changed('["Ada Long", "Ben Short"]', '["{name}{name}", "{order}{order}"]')
    yield "values of values", frame.encode(), "V211", line


def yaml_features():
    for name, value in (("tag", "!important x"), ("binary", "!!binary aGE="), ("python object", "!!python/object/apply:os.system [ls]"),
                        ("local tag", "!<tag:example.org,2000:x> y"), ("anchor", "&a x"), ("alias", "*a"), ("set", "!!set {a, b}")):
        frame, line = changed('"His parcel has not come."', value)
        yield f"YAML {name}", frame.encode(), None, line
    frame, line = changed("limit:", "<<: {minutes: 9}\nlimit:")
    yield "YAML merge key", frame.encode(), "V109", line
    yield "YAML second document", (FRAME + "---\nventil: 1\n").encode(), "V110", 0
    yield "YAML document end and more", (FRAME + "...\nventil: 1\n").encode(), "V110", 0
    yield "YAML version directive", ("%YAML 9.9\n---\n" + FRAME).encode(), None, 0
    yield "YAML tag directive", ("%TAG ! tag:example.org,2000:\n---\n" + FRAME.replace('"His', '!x "His')).encode(), "V109", 0
    for name, old, new, code in (("unclosed quote", 'come."', "come.", "V105"), ("unclosed single quote", '"His parcel has not come."', "'His", "V105"),
                                 ("unclosed list", '["A courier today"]', '["A courier today"', "V108"),
                                 ("colon in text", '"His parcel has not come."', "His: parcel: late", "V108"),
                                 ("percent first", '"His parcel has not come."', "%50 off", "V108"),
                                 ("backtick first", '"His parcel has not come."', "`rm`", "V108"),
                                 ("at first", '"His parcel has not come."', "@all", "V108")):
        frame, line = changed(old, new)
        yield f"YAML {name}", frame.encode(), code, 0
    frame, line = changed("  name: ", "\tname: ")
    yield "YAML tab", frame.encode(), "V101", line
    frame, line = changed("  name: ", "\u00a0 name: ")
    yield "YAML no-break space", frame.encode(), "V102", line
    frame, line = changed("  name: ", "\u3000name: ")
    yield "YAML ideographic space", frame.encode(), "V102", line
    yield "empty", b"", "V118", 1
    yield "only comments", b"# nothing\n", "V118", 1
    yield "one word", b"ventil\n", None, 1
    yield "a list", b"- ventil: 1\n", None, 1


def keys():
    for key in ("title: ", "minutes: 3", "start: opening"):
        frame, line = changed(key, f"{key if key != 'title: ' else 'title: x'}\n{key}")
        yield f"twice {key.split(':')[0]}", frame.encode(), "V104", line + 1
    frame, line = changed("  details:\n", "  opening:\n")
    yield "a state twice", frame.encode(), "V104", line
    frame, line = changed('    say: ["Well?"]', '    say: ["Well?"]\n    "say": ["Hm?"]')
    yield "a key twice, once in quotes", frame.encode(), "V104", line + 1
    for right in ("ventil", "id", "language", "document", "title", "summary", "minutes", "persona", "fault", "channel", "customer",
                  "briefing", "values", "start", "states", "endings", "limit"):
        wrong = right[0] + right[2:] if len(right) > 2 else right + "x"
        frame, line = changed(f"\n{right}:", f"\n{wrong}:")
        yield f"misspelt {right}", frame.encode(), "V112" if right != "ventil" else None, line + 1 if right != "ventil" else 0
    for right in ("say", "replies", "otherwise", "when", "example", "kind", "sums_up", "about", "situation", "offers", "from"):
        frame, line = changed(f"{right}:", f"{right}s:")
        yield f"misspelt {right}", frame.encode(), "V112", line
    for word in ("on", "off", "yes", "no", "__proto__", "constructor", "null"):
        frame, line = changed("minutes: 3", f"minutes: 3\n{word}: 1")
        yield f"key {word}", frame.encode(), "V112", line + 1


def wrong_types():
    for key, value in (("title", "[a]"), ("title", "{a: b}"), ("summary", "[a]"), ("minutes", "[3]"), ("minutes", "{a: 3}"),
                       ("persona", "[angry]"), ("fault", "{a: b}"), ("channel", "[phone]"), ("start", "[opening]"), ("id", "{en: example}"),
                       ("language", "[en]"), ("ventil", "[1]"), ("ventil", "2"), ("ventil", "one"), ("minutes", "true"),
                       ("persona", "true"), ("persona", "devil"), ("fault", "mine"), ("channel", "pigeon")):
        old = next(line for line in FRAME.splitlines() if line.startswith(f"{key}:"))
        frame, line = changed(old, f"{key}: {value}")
        yield f"{key} is {value}", frame.encode(), "V113", line
    for old, new in (("states:\n", "states: []\nx_states:\n"), ("endings:\n", "endings: none\nx_endings:\n"), ("values:\n", "values: 3\nx_values:\n")):
        frame, line = changed(old, new)
        yield f"{new.splitlines()[0]}", frame.encode(), "V113", line
    frame, line = changed('["A courier today"]', "[[a], {b: c}]")
    yield "offers hold lists", frame.encode(), None, line
    frame, line = changed("otherwise: true", "otherwise: perhaps")
    yield "otherwise perhaps", frame.encode(), "V113", line


def names_and_numbers():
    for value in ("012", "1e3", "0x10", "1_000", "3.5", "-1", "99999999999999999999", ".inf", ".nan", "３", "3 minutes", "0", "61", "+"):
        frame, line = changed("minutes: 3", f"minutes: {value}")
        yield f"minutes {value}", frame.encode(), "V113", line
    for name in ("Opening", "öffnung", "open ing", "1st", "open-ing", "..", "stay", "a/b", "откры", "開", "a.b", "$x"):
        frame = FRAME.replace("start: opening", f'start: "{name}"').replace("  opening:\n", f'  "{name}":\n')
        yield f"state {name}", frame.encode(), "V209", line_of(frame, f'  "{name}":')
    for name in ("anger", "trust", "and", "not", "replies"):
        frame, line = changed("start: opening", f"flags: [{name}]\nstart: opening")
        yield f"flag {name}", frame.encode(), "V209", line
    frame, line = changed("{from: 41200, to: 41990}", "{from: 9, to: 1}")
    yield "a range backwards", frame.encode(), "V113", line
    frame, line = changed("{from: 41200, to: 41990}", "{from: 0, to: 999999999999}")
    yield "a range without end", frame.encode(), "V113", line


def paths():
    for name in ("../angry", "/etc/passwd", "../../../../etc/passwd", "C:\\\\x", "file:///etc/passwd", "https://example.org/angry", "angry\\u0000"):
        frame, line = changed("persona: angry", f'persona: "{name}"')
        yield f"persona {name}", frame.encode(), None, line
    for name in ("../documents/en", "/etc/passwd", "https://example.org/en", "..", "en/../en", "."):
        frame, line = changed("document: en", f'document: "{name}"')
        yield f"document {name}", frame.encode(), "V209", line
    for name in ("..", "../en", "/", "en/..", "EN"):
        frame, line = changed("language: en", f'language: "{name}"')
        yield f"language {name}", frame.encode(), "V208", line
    for name in ("../en/example", "/etc/passwd", "en/../../etc/passwd", "en\\\\example", "file:///en/example", "en/example.yaml"):
        frame, line = changed("id: en/example", f'id: "{name}"')
        yield f"id {name}", frame.encode(), "V208", line


    for name in ("../secret.yaml", "../../angry.yaml", "/etc/passwd", "/dev/zero", "https://example.org/x.yaml", "file:///etc/passwd",
                 "parts/../../secret.yaml", "example.yaml", ".", "..", "", "parts/nowhere.yaml", "~/x.yaml", "C:/x.yaml", "//host/share.yaml",
                 "pipe.yaml", "link.yaml"):
        frame, line = changed("start: opening", f'uses: ["{name}"]\nstart: opening')
        yield f"uses {name}", frame.encode(), None, line


def markup():
    for text in ("<b>now</b>", "<img src=x onerror=alert(1)>", "<script>", "</p>", "<!-- -->", "<?php", "&lt;b&gt;", "&#x3c;b&#62;",
                 "<IMG SRC=/dev/zero>", "<a href='x'>"):
        frame, line = changed("His parcel has not come.", text)
        yield f"markup {text}", frame.encode(), "V508", line
    for text in ("http://example.org/x.png", "https://example.org", "file:///etc/passwd", "javascript:alert(1)", "ftp://x", "qrc:///x.qml",
                 "data:text/html,x", "smb://host/share", "HTTP://EXAMPLE.ORG"):
        frame, line = changed("His parcel has not come.", text)
        yield f"address {text}", frame.encode(), "V509", line
    frame, line = changed('"Thank you."', '"<img src=https://example.org/x.png>"')
    yield "markup in a line of the customer", frame.encode(), "V508", line
    frame, line = changed('"Ada Long"', '"<b>Ada</b>"')
    yield "markup in a value", frame.encode(), "V508", line


def conditions():
    for guard in ("anger / 2", "anger + 1", "system(1)", "anger >= '7'", "anger ≥ 7", "anger = = 7", "a" * 5000, "(" * 5000 + "anger" + ")" * 5000,
                  "not " * 5000 + "anger", " and ".join(["anger >= 1"] * 5000), "anger >= 99999999999999999999", "True", "1; drop table", "", "{name}",
                  "anger >= 7 or", "angre >= 7", "told"):
        frame, line = changed("{when: [concrete_action], ", f'{{when: [concrete_action], if: "{guard}", ')
        yield f"condition {guard[:20]}", frame.encode(), "V203", line


def placeholders():
    for text in ("{", "}", "{}", "{{name}}", "{name", "name}", "{na me}", "{../name}", "{naem}", "{0}", "{name.length}", "%1 {x}", "{" * 5000):
        frame, line = changed("His parcel has not come.", text)
        yield f"placeholder {text[:12]}", frame.encode(), "V503", line
