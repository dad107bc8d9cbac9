#!/usr/bin/env python3
# SPDX-License-Identifier: BSL-1.0
"""Runs the programs on bad input, and on input of every shape, and compares what they answer.

  check.py BUILD_FOLDER [CASE]

A case is a function named case_…; it raises AssertionError. Ends with a line that counts them; none is a failure.
"""
import html.parser
import json
import os
import pathlib
import random
import re
import resource
import signal
import struct
import subprocess
import sys
import tempfile
import threading

sys.path.insert(0, str(pathlib.Path(__file__).parents[1]))
from cases import run_cases

PROGRAMS = ("annotate", "find_names", "segment", "normalize", "code_points", "cursor", "glossed_names", "graphemes", "ill_formed", "marks",
            "mentions", "normalized_text", "offsets", "own_step", "phrases", "quotations", "sentences", "words")
WITH_LIBRARIES = ("transliterated", "utf16") # which are left out where what they need is not installed
DATA = pathlib.Path(__file__).parents[2] / "examples/data"
ARTICLE = DATA / "article.txt"
NEEDED = {"find_names": ("--gazetteer", DATA / "names.tsv")} # options without which a program does nothing
BUILD = pathlib.Path()


def run(program, *arguments, given=b"", status=0, **options):
    options.setdefault("stdout", subprocess.PIPE)
    if "stdin" not in options:
        options["input"] = given
    needed = () if "--gazetteer" in arguments else NEEDED.get(program, ())
    done = subprocess.run([BUILD / program, *needed, *arguments], stderr=subprocess.PIPE, **options)
    assert done.returncode == status, f"status {done.returncode}, not {status}: {done.stderr.decode()}"
    return done.stdout or b"", done.stderr.decode()


def annotate(*arguments, given, status=0):
    lines = run("annotate", "--format", "jsonl", *arguments, "-", given=given, status=status)[0].decode()
    return [json.loads(line) for line in lines.splitlines()]


def records(*texts):
    return "".join(json.dumps({"id": k, "text": text}) + "\n" for k, text in enumerate(texts)).encode()


def gazetteer(content, status=0, given=b""):
    with tempfile.TemporaryDirectory() as folder:
        path = pathlib.Path(folder) / "names.tsv"
        path.write_bytes(content)
        return run("annotate", "--format", "jsonl", "--gazetteer", path, "-", given=given, status=status)


def case_ill_formed_bytes_are_listed():  # F115
    found = annotate(given=bytes.fromhex("e0a4b9e0a4ae2093e0a49ae0a4b2e0a587e0a482940a"))
    assert found[0]["ill_formed"] == [[7, 8], [20, 21]]


def case_a_stray_byte_becomes_the_replacement_character():  # F113
    given = bytes.fromhex("e0a495e0a59be0a4b00aa920e0a4a0e0a580e0a4950a")
    assert run("normalize", "--form", "canonical", given=given)[0].hex() == "e0a495e0a49ce0a4bce0a4b00aefbfbd20e0a4a0e0a580e0a4950a"


def case_line_ends_stay_as_they_are():
    for given in (b"a\r\nb", b"a\n\n", b"\r\n", b""):
        assert run("normalize", "--form", "search", given=given)[0] == given


FORMS = ("exact", "canonical", "visual", "corpus", "search", "lucene", "decomposed")
MISENCODED = "पीडि\u093Cत कोरेाना\n\nअच्\u200Dछा\t\"वालांे\"|\r\n".encode() + b"\x95 " + "न\u093C\ufeff २०२४ गाँव".encode()


def files_in(folder, **contents):
    paths = [pathlib.Path(folder) / name for name in contents]
    for path, content in zip(paths, contents.values()):
        path.write_bytes(content)
    return paths


def case_every_form_can_be_asked_for():
    given = "हिन्दी न\u093C क़लम|".encode()
    made = [run("normalize", "--form", form, given=given)[0].decode() for form in FORMS]
    assert made == ["हिन्दी न\u093C क़लम|", "हिन्दी \u0929 क़लम|", "हिन्दी \u0929 क़लम|", "हिन्दी \u0929 क़लम।",
                    "हिंदी न कलम|", "हिंदि न कलम|", "हिन्दी न\u093C क़लम|"], made


def case_edits_replayed_on_the_file_give_the_text_in_the_form():
    article = ARTICLE.read_bytes()
    for given in (MISENCODED, article, article.replace(b" ", "\u00a0".encode()), b"", b"\n", bytes(range(256))):
        for form in FORMS:
            made, at = b"", 0
            for line in run("normalize", "--form", form, "--edits=jsonl", given=given)[0].splitlines():
                edit = json.loads(line)
                first, last = edit["span"]
                assert at <= first <= last and edit["steps"], edit
                assert edit["source"] == given[first:last].decode("utf-8", "replace"), edit
                before = given[:first].split(b"\n")
                assert (edit["file"], edit["line"], edit["byte"]) == ("-", len(before), len(before[-1]) + 1), edit
                made, at = made + given[at:first] + edit["text"].encode(), last
            assert made + given[at:] == run("normalize", "--form", form, given=given)[0], form


def case_edits_are_a_table():
    with tempfile.TemporaryDirectory() as folder:
        one, two = files_in(folder, one=MISENCODED, two="क\\\u00a0ख\u2060|".encode())
        rows = [row.split("\t") for row in run("normalize", "--form", "corpus", "--edits", one, two)[0].decode().splitlines()]
        assert rows == [
            ["file", "line", "byte", "source", "text", "steps"],
            [str(one), "1", "10", "ि\u093C", "\u093Cि", "reorder_nukta"],
            [str(one), "1", "29", "ेा", "ो", "compose_vowels"],
            [str(one), "3", "10", "\\u200D", "", "repair_joiners"],
            [str(one), "3", "30", "ांे", "ों", "reorder_bindu,compose_vowels"],
            [str(one), "4", "1", "\\x95", "\ufffd", "replace_ill_formed"],
            [str(one), "4", "3", "न\u093C\\uFEFF", "\u0929", "nfc,strip_invisibles"],
            [str(one), "4", "13", "२०२४", "2024", "fold_digits"],
            [str(two), "1", "5", "\\u00A0", " ", "unify_spaces"],
            [str(two), "1", "10", "\\u2060|", "।", "strip_invisibles,repair_danda"]], rows
        assert run("normalize", "--form", "corpus", "--edits=tsv", one)[0] == run("normalize", "--form", "corpus", "--edits", one)[0]
        assert run("normalize", "--form", "exact", "--edits", one)[0] == b"file\tline\tbyte\tsource\ttext\tsteps\n"


def case_a_check_says_where_and_has_a_status():
    with tempfile.TemporaryDirectory() as folder:
        bad, good = files_in(folder, bad=MISENCODED, good="अच्छा\n".encode())
        places = run("normalize", "--form", "visual", "--check", good, bad, status=1)[0].decode().splitlines()
        assert places[0] == f'{bad}:1:10: "ि\u093C" → "\u093Cि" (reorder_nukta)', places
        assert places[3:5] == [f'{bad}:3:30: "ांे" → "ों" (reorder_bindu, compose_vowels)',
                               f'{bad}:4:1: "\\x95" → "\ufffd" (replace_ill_formed)'], places
        assert len(places) == 6, places
        assert run("normalize", "--form", "visual", "--check", good) == (b"", "")
        assert run("normalize", "--form", "exact", "--check", bad) == (b"", "")
        run("normalize", "--form", "visual", "--check", bad, "no/such/file", status=3)
        assert bad.read_bytes() == MISENCODED


def case_files_are_written_in_their_place():
    with tempfile.TemporaryDirectory() as folder:
        big = MISENCODED + b"\n" + ARTICLE.read_bytes() * 400
        bad, other, good = files_in(folder, bad=MISENCODED, other=big, good="अच्छा".encode())
        link = pathlib.Path(folder) / "link"
        link.symlink_to("bad")
        bad.chmod(0o640)
        before = good.stat()
        expected = [run("normalize", "--form", "visual", path)[0] for path in (bad, other)]
        assert expected[0] != MISENCODED
        out, told = run("normalize", "--form", "visual", "--write", link, "no/such/file", other, good, folder, status=3)
        assert out == b"" and "no/such/file: No such file" in told and f"{folder}: not a regular file" in told, told
        assert [bad.read_bytes(), other.read_bytes()] == expected
        assert link.is_symlink() and bad.stat().st_mode & 0o7777 == 0o640
        after = good.stat() # nothing to change: not written
        assert (before.st_ino, before.st_mtime_ns) == (after.st_ino, after.st_mtime_ns)
        assert sorted(os.listdir(folder)) == ["bad", "good", "link", "other"]


def case_a_file_that_cannot_be_written_whole_stays_as_it_was():
    def limited():
        resource.setrlimit(resource.RLIMIT_FSIZE, (1 << 20, 1 << 20))

    content = MISENCODED + b"\n" + ARTICLE.read_bytes() * 400
    with tempfile.TemporaryDirectory() as folder:
        file, small = files_in(folder, file=content, small=MISENCODED)
        # Past the limit a write fails where the signal is ignored, …
        told = run("normalize", "--form", "visual", "--write", file, small, status=3, preexec_fn=limited, restore_signals=False)[1]
        assert f"{file}: File too large" in told, told
        assert file.read_bytes() == content and sorted(os.listdir(folder)) == ["file", "small"]
        assert small.read_bytes() == run("normalize", "--form", "visual", given=MISENCODED)[0]
        # … or else the program is killed there.
        run("normalize", "--form", "visual", "--write", file, status=-signal.SIGXFSZ, preexec_fn=limited)
        assert file.read_bytes() == content


def case_a_line_is_answered_before_the_next_one_comes():
    for options, answer in (((), "\u0929\n"), (("--check",), '-:1:1: "न\u093C" → "\u0929" (nfc)\n')):
        with subprocess.Popen([BUILD / "normalize", *options, "-"], stdin=subprocess.PIPE, stdout=subprocess.PIPE) as running:
            patience = threading.Timer(20, running.kill)
            patience.start()
            running.stdin.write("न\u093C\n".encode())
            running.stdin.flush()
            assert running.stdout.readline().decode() == answer
            patience.cancel()


def case_a_record_that_is_none_is_answered_in_its_place():
    good = records("राम ने कहा, “ठीक।”")
    bad = [b"{", b"[]", b'{"id": 1}', b'{"text": 5}', b'{"text": "\xff"}', b'{"text": "\\ud800"}']
    for line in bad:
        answers = annotate("--records", given=good + line + b"\n" + good, status=4)
        assert [("error" in a) for a in answers] == [False, True, False], line
        error = answers[1]
        assert list(error) == ["schema", "line", "error"], error
        assert error["schema"] == "akshara/1" and error["line"] == 2 and set(error["error"]) == {"message", "byte"}, error


def case_an_error_says_where_reading_stopped():
    for line, byte in (('{"id": 1,, "text": ""}', 9), ("[[", 2), ("[" * 1_000_000, 1_000_000), ('{"id": 1}', 0)):
        assert annotate("--records", given=line.encode() + b"\r\n", status=4)[0]["error"]["byte"] == byte, line[:40]
    assert annotate("--records", given=b'{"text": "\xe0\xa4"}\n', status=4)[0]["error"]["byte"] == 10


def case_empty_lines_are_no_records_but_lines():
    answers = annotate("--records", given=b"\n" + records("a") + b" \r\n{\n" + records("b").rstrip(), status=4)
    assert [a.get("line", a.get("id")) for a in answers] == [0, 4, 0]


def case_a_record_is_answered_before_the_next_one_comes():
    command = [BUILD / "annotate", "--records", "--format", "jsonl", "--jobs", "2", "-"]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as running:
        patience = threading.Timer(20, running.kill)
        patience.start()
        for text in ("पहला", "दूसरा"):
            running.stdin.write(records(text))
            running.stdin.flush()
            answer = running.stdout.readline()
            assert answer, "no answer came"
            assert json.loads(answer)["bytes"] == len(text.encode())
        patience.cancel()


def case_strings_are_well_formed_and_spans_the_documents():
    random.seed(1)
    pieces = [b"\xe0\xa4", b"\xe0\xa4\x95", b"\xff", b"\xed\xa0\x80", b"\xc0\xaf", b"\xf0\x90\x80", b"a", b"\x95", b" "]
    for _ in range(50):
        given = "“".encode() + b"".join(random.choices(pieces, k=20)) + "” “".encode() + random.choice(pieces) + "”".encode()
        for said in annotate(given=given)[0]["quotations"]:
            first, last = said["span"]
            assert said["text"] == given[first:last].decode("utf-8", "replace"), (given, said)


def case_ids_come_back_as_they_were():
    given = b'{"id": "x", "text": "a"}\n{"id": 7, "text": "b"}\n'
    assert [a["id"] for a in annotate("--records", given=given)] == ["x", 7]


def case_answers_are_the_same_for_any_number_of_jobs():
    article = ARTICLE.read_text(encoding="utf-8")
    given = records(*(article[k:] for k in range(0, 2000, 40))) + b"{\n" + records(article)
    one = run("annotate", "--records", "--format", "jsonl", "-", given=given, status=4)[0]
    for jobs in ("2", "3", "8"):
        assert run("annotate", "--records", "--format", "jsonl", "--jobs", jobs, "-", given=given, status=4)[0] == one


def html_of(*texts, ids=None, options=()):
    lines = "".join(json.dumps({"id": ids[k] if ids else k, "text": text}) + "\n" for k, text in enumerate(texts))
    return run("annotate", "--records", "--format", "html", *options, "-", given=lines.encode())[0].decode()


class Page(html.parser.HTMLParser):
    """The tags of a page, and the texts of its divs with the class "text"."""

    def __init__(self, page):
        super().__init__()
        self.tags, self.attributes, self.texts, self.depth = set(), set(), [], 0
        self.feed(page)

    def handle_starttag(self, tag, attributes):
        self.tags.add(tag)
        self.attributes |= {name for name, _ in attributes}
        if self.depth or ("class", "text") in attributes:
            if not self.depth:
                self.texts.append("")
            self.depth += 1

    def handle_endtag(self, tag):
        self.depth -= self.depth > 0

    def handle_data(self, data):
        if self.depth:
            self.texts[-1] += data


HOSTILE = "<script>alert(1)</script>\" onclick=x ' & <b>राम</b> ने कहा, “<img src=x> \u202eहाँ\u202c \u2066” </style> ‘मोहन”"
TAGS = {"html", "head", "meta", "title", "style", "body", "main", "p", "article", "h1", "h2", "div", "mark", "u", "span", "i", "ul", "li", "details",
        "summary", "small"}


def case_a_page_shows_what_a_text_holds_and_does_nothing_of_it():
    page = html_of(HOSTILE, ids=[HOSTILE])
    found = Page(page)
    assert found.tags <= TAGS, found.tags - TAGS
    assert not {name for name in found.attributes if name.startswith("on")}
    assert found.texts == [re.sub("[\u202a-\u202e\u2066-\u2069]", "", HOSTILE)]
    assert not re.search("[\u202a-\u202e\u2066-\u2069\\x00-\x08]", page)
    assert "http" not in page and "url(" not in page, "the page asks for something beside itself"


def case_a_page_holds_the_whole_text_whatever_overlaps():
    draw = random.Random(7)
    parts = ["राम ", "ने कहा, ", "“", "” ", "‘", "’ ", "कि ", "वह आएगा। ", "\n", "मोहन (Mohan) ", "\"", "उन्होंने ", "a<b&c "]
    texts = ["".join(draw.choice(parts) for _ in range(60)) for _ in range(40)]
    assert Page(html_of(*texts)).texts == texts


def case_spans_count_what_is_asked_for():
    text = "😀 मोहन ने पत्रकारों से कहा, “हाँ, हम आएंगे।”"
    encodings = {"bytes": "utf-8", "utf16": "utf-16-le", "code_points": "utf-32-le"}
    for unit, encoding in encodings.items():
        size = {"bytes": 1, "utf16": 2, "code_points": 4}[unit]
        said = annotate("--offsets", unit, given=text.encode())[0]["quotations"][0]
        for part in (said, said["speaker"], said["cue"], said["addressee"]):
            first, last = (size * offset for offset in part["span"])
            assert text.encode(encoding)[first:last].decode(encoding) == part["text"], (unit, part)
    assert annotate("--offsets", "clusters", given=text.encode())[0]["quotations"][0]["speaker"]["span"] == [2, 5]


def case_quotations_are_chosen_by_kind_and_confidence():
    everything = annotate(given=ARTICLE.read_bytes())[0]["quotations"]
    kinds = {said["kind"] for said in everything}
    assert len(kinds) > 1
    for kind in kinds:
        assert {said["kind"] for said in annotate("--kinds", kind, given=ARTICLE.read_bytes())[0]["quotations"]} == {kind}
    assert annotate("--kinds", ",".join(kinds), given=ARTICLE.read_bytes())[0]["quotations"] == everything
    least = sorted(said["confidence"] for said in everything)[len(everything) // 2]
    chosen = annotate("--min-confidence", str(least), given=ARTICLE.read_bytes())[0]["quotations"]
    assert len(chosen) == sum(said["confidence"] >= least for said in everything)


def case_a_quotation_says_whom_its_speaker_names():
    names = "name\tentity\nराम सिंह\tE1\nसिंह\tE2\n".encode()
    text = "राम सिंह ने कहा, “हाँ, हम आएंगे।” उन्होंने कहा कि वह गए।".encode()
    assert [said["entity"] for said in json.loads(gazetteer(names, given=text)[0])["quotations"]] == ["E1", "E1"]
    assert annotate(given=text)[0]["quotations"][0]["entity"] is None


def cues_found(table, text, status=0):
    with tempfile.TemporaryDirectory() as folder:
        path = pathlib.Path(folder) / "cues.tsv"
        path.write_text(table)
        answer, complaint = run("annotate", "--format", "jsonl", "--cues", path, "-", given=text.encode(), status=status)
        return complaint if status else [(said["speaker"] and said["speaker"]["text"], said["cue"] and said["cue"]["text"]) for said in json.loads(answer)["quotations"]]


def case_cues_of_ones_own_are_found():
    table = "cue\tform\tsubject\tweight\nगर्राया|गर्राए\t\t\t90\nगरजे\tperf\tnominative\n"
    text = "मोहन ने गर्राया कि वह आएगा। सोहन गरजे, “हम आएंगे।” सीता ने कहा कि वह आएगी।"
    assert cues_found(table, text) == [("मोहन", "गर्राया"), ("सोहन", "गरजे"), ("सीता", "कहा")]
    assert cues_found("cue\n", text) == [("सोहन", "गरजे"), ("सीता", "कहा")]


def case_three_verbs_more_change_only_what_uses_them():
    table = "cue\nगर्राया\nफुसफुसाया\nतंज मारा\n"
    told = records("मोहन ने गर्राया कि वह आएगा।", "सीता ने कहा कि वह आएगी।", "मोहन ने तंज मारा, “हम आएंगे।”", "कुछ नहीं हुआ।")
    with tempfile.TemporaryDirectory() as folder:
        path = pathlib.Path(folder) / "cues.tsv"
        path.write_text(table)
        before, after = annotate("--records", given=told), annotate("--records", "--cues", path, given=told)
    assert [a == b for a, b in zip(before, after)] == [False, True, False, True]


def case_a_bad_list_of_cues_is_refused_with_its_line():
    for table, complaint in (("verb\nकहा\n", "no column cue"), ("cue\tform\nकहा\tpast\n", ':2: "past" is none of conj, cpl'),
                             ("cue\tweight\nकहा\t101\n", "no percentage"), ("cue\n!?\n", "has no letter"), ("cue\tsubject\nकहा\tdative\n", "is none of ergative")):
        found = cues_found(table, "क", status=4)
        assert complaint in found, found


def case_a_summary_counts_what_the_documents_hold():
    told = records("मोहन ने कहा कि वह आएगा।", "फ़िल्म ‘आनंद’ चली।") + b"[]\n"
    every = annotate("--records", given=told, status=4)
    for jobs in ("1", "3"):
        one, = annotate("--records", "--summary", "--jobs", jobs, given=told, status=4)
        assert (one["documents"], one["bad_records"], one["with_speaker"]) == (2, 1, 1)
        assert one["quotations"] == {"direct": 0, "mixed": 0, "indirect": 1, "title_or_scare": 1}
        for count in ("bytes", "graphemes", "words", "sentences"):
            assert one[count] == sum(each.get(count, 0) for each in every)


def case_a_gazetteer_without_its_columns_is_refused():
    for content, said in (
        (b"", "names.tsv:"),
        (b"name\ttype\nx\ty\n", "entity"),
        (b"surface\tentity\nx\ty\n", "name"),
        (b"name\tentity\n\tE1\n", "names.tsv:2:"),
        (b"name\tentity\nx\n", "names.tsv:2:"),
        (b"name\tentity\nx\tE1\ty\n", "names.tsv:2:"),
        (b"name\tentity\n\xff\tE1\n", "names.tsv:2:"),
    ):
        out, complaint = gazetteer(content, status=4, given="राम".encode())
        assert out == b"" and said in complaint, (content, complaint)


def case_a_gazetteer_may_begin_with_a_bom_and_hold_other_columns():
    content = "\ufefftype\tentity\tname\r\nPER\tE7\tराम\r\nPLACE\tE8\tराम\r\n".encode()
    answer = json.loads(gazetteer(content, given="राम आए".encode())[0])
    assert answer["phrases"] == [{"span": [0, 9], "text": "राम", "entity": "E7", "entities": ["E7", "E8"], "level": "exact", "flags": []}], answer["phrases"]


def case_a_gazetteer_that_cannot_be_read_is_named():
    for path in ("no/such/names.tsv", ""):
        assert "No such file" in run("annotate", "--gazetteer", path, ARTICLE, status=3)[1]


def case_a_name_that_cannot_be_looked_for_is_told_and_the_others_are_found():
    out, complaint = gazetteer("name\tentity\n\nराम, श्याम\tE1\nराम\tE2\n".encode(), given="राम आए".encode())
    assert "names.tsv:3: " in complaint, complaint
    assert [p["entity"] for p in json.loads(out)["phrases"]] == ["E2"]


def case_names_are_compared_in_the_form():
    for form, found in (("exact", 0), ("canonical", 0), ("search", 1)):
        with tempfile.NamedTemporaryFile(suffix=".tsv") as file:
            file.write("name\tentity\nनई दिल्ली\tE1\n".encode())
            file.flush()
            answer = annotate("--form", form, "--gazetteer", file.name, given="नयी दिल्ली में".encode())
            assert len(answer[0]["phrases"]) == found, form


def case_a_surname_says_which_name_of_the_text_it_is_short_for():
    names = "name\tentity\nराहुल गांधी\tE1\nगांधी\tE1\nगांधी\tE2\nराम\tE3\n".encode()
    given = "राम, राहुल गांधी, गांधी".encode()
    found = json.loads(gazetteer(names, given=given)[0])["phrases"]
    assert [phrase.get("link") for phrase in found] == [None, None, {"span": [11, 42], "text": "राहुल गांधी"}], found
    assert "link" not in found[0]
    with tempfile.TemporaryDirectory() as folder:
        table, = files_in(folder, names=names)
        report = run("annotate", "--gazetteer", table, "-", given=given)[0].decode()
        assert "\nShort for longer names: 1\n    1  गांधी = राहुल गांधी\n" in report, report
        assert "Short for" not in run("annotate", "--gazetteer", table, "-", given="गांधी".encode())[0].decode()


def case_names_that_the_text_explains_are_found_without_a_gazetteer():
    answer = annotate(given=ARTICLE.read_bytes())[0]
    assert [(p["span"], p["entity"]) for p in answer["phrases"]] == [
        ([689, 726], "सर्गेई लावरोव"), ([3945, 3989], "शाह महमूद कुरैशी"), ([4065, 4102], "सर्गेई लावरोव")], answer["phrases"]


def names_found(*arguments, given, gazetteer=DATA / "homonyms.tsv"):
    lines = run("find_names", "--gazetteer", gazetteer, "--format", "jsonl", *arguments, "-", given=given)[0].decode()
    return [json.loads(line) for line in lines.splitlines()]


def case_names_stand_where_the_formats_say():
    random.seed(3)
    pieces = ["पाकिस्तान", "सूरत मेट्रो", "नयी\nदिल्ली", " ", " ", "\n", "\r\n\r\n", "-", "।", "अन्य", "\u2029", "\ufeff"]
    given = "".join(random.choices(pieces, k=2000)).encode() + b"\x95 \0 " + "सूरत".encode()
    objects = names_found("--policy", "all", given=given)
    assert len(objects) > 100
    for found in objects:
        first, last = found["span"]
        assert found["file"] == "-" and found["text"].encode() == given[first:last], found
    options = ("--gazetteer", DATA / "homonyms.tsv", "--policy", "all", "-")
    lines = run("find_names", *options, given=given)[0].decode().splitlines()
    rows = [row.split("\t") for row in run("find_names", "--format", "tsv", *options, given=given)[0].decode().splitlines()]
    beside = ["title_before", "title_after", "postposition"]
    assert rows[0] == ["file", "first", "last", "text", "entities", "hyphen", "level", *beside]
    assert len(objects) == len(lines) == len(rows) - 1
    for found, line, row in zip(objects, lines, rows[1:]):
        before = given[:found["span"][0]].split(b"\n")
        text = json.dumps(found["text"], ensure_ascii=False)[1:-1].replace("\u2029", "\\u2029").replace("\ufeff", "\\uFEFF")
        hyphen = found["flags"] == ["hyphen"]
        assert line == f"-:{len(before)}:{len(before[-1]) + 1}: {text} [{'; '.join(found['entities'])}]" + " (hyphen)" * hyphen, line
        entities = ",".join(entity.replace(",", "\\x2C") for entity in found["entities"])
        assert row[:7] == ["-", *map(str, found["span"]), text, entities, "hyphen" * hyphen, found["level"]], row
        assert [bool(part) for part in row[7:]] == [part in found for part in beside], row
        for part in filter(found.get, beside):
            first, last = found[part]["span"]
            assert found[part]["text"].encode() == given[first:last], found


def case_a_long_text_in_pieces_has_the_names_that_it_has_as_a_whole():
    random.seed(4)
    pieces = ["पाकिस्तान", "सूरत", "मेट्रो", "नयी", "दिल्ली", " ", "\n", "\n", "\n", "\r\n", " \n", "-", "-", "\u200b", "\u200d", "\u0901",
              "\u2029", "\ufeff", "\u00a0"]
    given = "".join(random.choices(pieces, k=60_000)).encode()
    assert len(given) > 1 << 17
    whole = annotate("--gazetteer", DATA / "homonyms.tsv", given=given)[0]["phrases"]
    found = names_found(given=given)
    assert [(f["span"], f["text"], f["flags"]) for f in found] == [(p["span"], p["text"], p["flags"]) for p in whole]
    assert [f["entities"] for f in found] == [p.get("entities", [p["entity"]]) for p in whole]


def case_names_are_chosen_as_the_policies_say():
    given = "सूरत मेट्रो और पाकिस्तान-स्ट्रीम".encode()
    for options, texts in (
        ((), ["सूरत मेट्रो", "पाकिस्तान"]),
        (("--policy", "all"), ["सूरत", "सूरत मेट्रो", "मेट्रो", "पाकिस्तान"]),
        (("--policy", "maximal"), ["सूरत मेट्रो", "पाकिस्तान"]),
        (("--hyphen", "drop"), ["सूरत मेट्रो"]),
        (("--hyphen", "require"), ["पाकिस्तान"]),
    ):
        assert [found["text"] for found in names_found(*options, given=given)] == texts, options
    for form, count in (("exact", 0), ("canonical", 0), ("search", 1)):
        assert len(names_found("--form", form, given="नयी दिल्ली में".encode())) == count + (form != "search"), form


def case_names_of_a_bad_gazetteer_are_not_looked_for():
    with tempfile.TemporaryDirectory() as folder:
        bad, odd = files_in(folder, bad=b"name\tkind\nx\ty\n", odd="name\tentity\nराम, श्याम\tE1\nराम\tE2\n".encode())
        assert run("find_names", "--gazetteer", bad, ARTICLE, status=4)[0] == b""
        assert "No such file" in run("find_names", "--gazetteer", "no/such/file", ARTICLE, status=3)[1]
        out, complaint = run("find_names", "--gazetteer", odd, "-", given="राम आए".encode())
        assert out.decode() == "-:1:1: राम [E2]\n" and f"{odd}:2: " in complaint, complaint


def compiled(table, *options):
    with tempfile.TemporaryDirectory() as folder:
        made = pathlib.Path(folder) / "names.gaz"
        assert run("compile_gazetteer", *options, table, made)[0] == b""
        return made.read_bytes()


def recompiled(body, version=1):
    """A file with that body, as sound as a forger can make it."""
    checksum = 0xCBF29CE484222325
    for byte in body:
        checksum = (checksum ^ byte) * 0x100000001B3 % (1 << 64)
    return b"\x89akshara" + struct.pack("<QQQ", version, len(body), checksum) + body


def complaint_about(gazetteer, *options, program="find_names", status=4):
    with tempfile.TemporaryDirectory() as folder:
        path, = files_in(folder, names=gazetteer)
        out, complaint = run(program, "--gazetteer", path, *options, "-", given="सूरत".encode(), status=status)
        assert out == b"" and complaint.startswith(f"{program}: {path}:"), complaint
        return complaint[len(f"{program}: {path}:"):].strip()


def case_a_compiled_gazetteer_is_read_in_place_of_its_table():
    article = ARTICLE.read_bytes() + (DATA / "hyphens.txt").read_bytes()
    with tempfile.TemporaryDirectory() as folder:
        for table in (DATA / "names.tsv", DATA / "homonyms.tsv"):
            for form in ("exact", "canonical", "visual", "corpus", "search"):
                file, = files_in(folder, file=compiled(table, "--form", form))
                for program, *options in (("find_names", "--policy", "all"), ("annotate", "--format", "jsonl"), ("annotate",)):
                    expected = run(program, *options, "--form", form, "--gazetteer", table, "-", given=article)
                    assert (b'"level":"exact"' in expected[0]) == ("jsonl" in options)
                    expected = (re.sub(rb',"level":"[a-z]+"', b"", expected[0]), *expected[1:]) # it keeps no spellings
                    assert b"\xe0" in expected[0]
                    for chosen in ((), ("--form", form)):
                        assert run(program, *options, *chosen, "--gazetteer", file, "-", given=article) == expected, (program, form)
        piped = f'cat "{file}" | "{BUILD / "find_names"}" --gazetteer /dev/stdin "{ARTICLE}"'
        assert subprocess.run(piped, shell=True, capture_output=True).stdout == run("find_names", "--gazetteer", file, ARTICLE)[0]


def case_a_compiled_gazetteer_is_laid_out_as_on_any_machine():
    file = compiled(DATA / "homonyms.tsv")
    magic, version, size, checksum = struct.unpack("<8sQQQ", file[:32])
    assert (magic, version, size) == (b"\x89akshara", 1, len(file) - 32)
    assert file == recompiled(file[32:])
    strings, at = [], 32
    for k in range(10):
        size, = struct.unpack("<Q", file[at:at + 8])
        strings.append(file[at + 8:at + 8 + size] if k != 1 else size)
        at += 8 + (size if k != 1 else 0)
    assert at == len(file)
    assert strings[:3] == [b"search", 7, b"Surat, city"] and strings[8] == b"Pakistan" and strings[9].startswith(b"akshara"), strings[:9]
    assert file == compiled(DATA / "homonyms.tsv", "--form", "search")


def case_a_compiled_gazetteer_has_its_form():
    complaint = complaint_about(compiled(DATA / "homonyms.tsv", "--form", "visual"), "--form", "search", status=2)
    assert complaint == "compiled in the form visual, not search", complaint
    complaint_about(compiled(DATA / "homonyms.tsv"), "--form", "exact", program="annotate", status=2)


def case_a_compiled_gazetteer_that_is_cut_off_or_changed_is_refused():
    with tempfile.TemporaryDirectory() as folder:
        table, = files_in(folder, table="name\tentity\nसूरत\tE1\nसूरत\tE2\n".encode())
        file = compiled(table)
    for size in range(len(file)):
        complaint = complaint_about(file[:size])
        assert complaint == ("cut off" if size else "0: there is no header"), (size, complaint)
    assert complaint_about(file + b"\0") == "more than a compiled gazetteer"
    random.seed(5)
    for at in range(len(file)):
        change = random.randrange(1, 256)
        complaint = complaint_about(file[:at] + bytes([file[at] ^ change]) + file[at + 1:])
        assert at < 24 or complaint == "damaged: the checksum is another", (at, change, complaint)
    assert complaint_about(b"\x89PNG\r\n\x1a\n") == "neither a table nor a compiled gazetteer"
    assert complaint_about(recompiled(file[32:], version=2)) == "compiled in version 2 of the format, not 1"
    assert complaint_about(file[:8] + file[8:16][::-1] + file[16:]) == f"compiled in version {1 << 56} of the format, not 1"
    complaint_about(file[:-1], program="annotate")


def case_a_compiled_gazetteer_that_was_forged_is_refused_or_harmless():
    def sized(content):
        return struct.pack("<Q", len(content)) + content

    def body(form, count, entities, block, rest=b""):
        return recompiled(sized(form) + struct.pack("<Q", count) + b"".join(map(sized, entities)) + sized(block) + rest)

    with tempfile.TemporaryDirectory() as folder:
        table, = files_in(folder, table="name\tentity\nसूरत\tE1\nसूरत\tE2\n".encode())
        block = compiled(table)[32 + 14 + 8 + 2 * 10 + 8:]
        assert body(b"search", 2, [b"E1", b"E2"], block) == compiled(table)
        for forged, why in (
            (body(b"canonical", 2, [b"E1", b"E2"], block), "another form"),
            (body(b"lucene", 2, [b"E1", b"E2"], block), "form is not known"),
            (body(b"", 2, [b"E1", b"E2"], block), "form is not known"),
            (body(b"search", 1, [b"E1"], block), "names are damaged"),
            (body(b"search", 0, [], block), "names are damaged"),
            (body(b"search", 1 << 63, [b"E1", b"E2"], block), "is none"),
            (body(b"search", 2, [b"E1", b""], block), "entity 1 is none"),
            (body(b"search", 2, [b"E1\n", b"E2"], block), "entity 0 is none"),
            (body(b"search", 2, [b"E\xff", b"E2"], block), "entity 0 is none"),
            (body(b"search", 2, [b"E1", b"E2"], block, b"x"), "do not end"),
            (body(b"search", 2, [b"E1", b"E2"], block[:-1]), "names are damaged"),
            (body(b"search", 2, [b"E1", b"E2"], b""), "names are damaged"),
            (recompiled(b""), "form is not known"),
            (recompiled(struct.pack("<Q", (1 << 64) - 1)), "form is not known"),
            (recompiled(sized(b"search")), "no entities"),
        ):
            complaint = complaint_about(forged)
            assert complaint.startswith("not as a compiled gazetteer is made: ") and why in complaint, (why, complaint)

        random.seed(6)
        path, statuses = pathlib.Path(folder) / "forged", set()
        for _ in range(200):
            broken = bytearray(block)
            for _ in range(random.randrange(1, 4)):
                broken[random.randrange(40, len(broken))] = random.choice((0, 1, 2, 3, 255))
            path.write_bytes(body(b"search", 2, [b"E1", b"E2"], broken))
            command = [BUILD / "find_names", "--policy", "all", "--gazetteer", path, "-"]
            statuses.add(subprocess.run(command, input="सूरत सूरत".encode(), capture_output=True).returncode)
        assert statuses == {0, 4}, statuses


def case_a_compiled_gazetteer_is_written_whole_or_not_at_all():
    def limited():
        resource.setrlimit(resource.RLIMIT_FSIZE, (64, 64))
        os.umask(0o027)

    with tempfile.TemporaryDirectory() as folder:
        table, old, bad = files_in(folder, table="name\tentity\nराम, श्याम\tE1\nराम\tE2\n".encode(), old=b"old", bad=b"name\n")
        made, link = pathlib.Path(folder) / "made", pathlib.Path(folder) / "link"
        link.symlink_to("old")
        old.chmod(0o604)
        told = run("compile_gazetteer", "--progress", table, made, preexec_fn=lambda: os.umask(0o027))[1]
        size = made.stat().st_size
        assert told.splitlines() == ["compile_gazetteer: 2 names read",
                                     f"{table}:2: this name is not looked for: no phrase goes on across what stands between its words",
                                     f"compile_gazetteer: {size} bytes written"], told
        assert made.stat().st_mode & 0o7777 == 0o640
        assert "File too large" in run("compile_gazetteer", table, link, status=3, preexec_fn=limited, restore_signals=False)[1]
        assert "File too large" in run("compile_gazetteer", table, f"{folder}/new", status=3, preexec_fn=limited, restore_signals=False)[1]
        assert f"{bad}:1: " in run("compile_gazetteer", bad, link, status=4)[1]
        assert old.read_bytes() == b"old"
        run("compile_gazetteer", table, link)
        assert link.is_symlink() and old.read_bytes() == made.read_bytes() and old.stat().st_mode & 0o7777 == 0o604
        assert run("compile_gazetteer", "made2/../made", made, status=3, cwd=folder)[1].startswith("compile_gazetteer: made2/../made: No such")
        assert run("compile_gazetteer", made, "made2", status=4, cwd=folder)[0] == b""
        run("compile_gazetteer", "table", "made", cwd=folder)
        for out, reason in (("no/such/file", "No such file"), (".", "not a regular file"), ("no/", "No such file"), ("", "No such file"),
                            ("/dev/null", "not a regular file")):
            complaint = run("compile_gazetteer", "table", out, status=3, cwd=folder)[1]
            assert f"\ncompile_gazetteer: {out}: {reason}" in complaint, complaint
        (pathlib.Path(folder) / "astray").symlink_to("nowhere")
        assert "No such file" in run("compile_gazetteer", table, f"{folder}/astray", status=3)[1]
        assert sorted(os.listdir(folder)) == ["astray", "bad", "link", "made", "old", "table"]


def case_a_gazetteer_is_compiled_with_other_spellings_on_request():
    text = "बी॰जे॰पी॰, बी जे पी, बीजेपी, उत्तरप्रदेश, उत्तर-प्रदेश".encode()
    table_bytes = "name\tentity\n!, राम, श्याम\tE0\nबी.जे.पी.\tE1\nउत्तर प्रदेश\tE2\n".encode()
    with tempfile.TemporaryDirectory() as folder:
        (table,) = files_in(folder, table=table_bytes)
        made = pathlib.Path(folder) / "made"
        for options, entities in (((), ["E1"]), (("--aliases",), ["E1"] * 3), (("--aliases=initials",), ["E1"] * 3),
                                  (("--aliases=spaces",), ["E1"] * 3 + ["E2"] * 2)):
            complaint = run("compile_gazetteer", *options, table, made)[1]
            assert complaint.count("\n") == 1 and f"{table}:2: " in complaint, complaint
            found = run("find_names", "--gazetteer", made, "--format", "jsonl", "-", given=text)[0].decode().splitlines()
            assert [json.loads(line)["entities"] for line in found] == [[e] for e in entities], (options, found)
        told = run("compile_gazetteer", "--aliases", "--progress", table, made)[1]
        assert "compile_gazetteer: 6 other spellings made\n" in told, told
        assert "--aliases" in run("compile_gazetteer", "--aliases=all", table, made, status=2)[1]


def case_names_that_are_everyday_words_are_reported_on_request():
    header = "line\tname\tcount\tper_million\n"
    names = "name\tentity\nदिल्ली\tE1\n\nगया\tE2\nबोध गया\tE3\nसूरत\tE4\nहिन्दी\tE5\nगया\tE6\nआ.प.\tE7\n".encode()
    words = "token\tcount\nहै\t999000\nहिंदी\t300\nहिन्दी\t300\n।\t70000\nसूरत\t9\nगया\t391\n".encode()
    gaya = "4\tगया\t391\t391\n8\tगया\t391\t391\n"
    with tempfile.TemporaryDirectory() as folder:
        table, counts, more, old = files_in(folder, table=names, counts=words, more=words + "आप\t1000000\n".encode(), old=b"old")
        plain, made, report = (pathlib.Path(folder) / name for name in ("plain", "made", "report"))
        run("compile_gazetteer", table, plain)
        for options, rows in (((), "7\tहिन्दी\t600\t600\n" + gaya), (("--per-million", "392"), "7\tहिन्दी\t600\t600\n"),
                              (("--per-million=9",), "7\tहिन्दी\t600\t600\n" + gaya + "6\tसूरत\t9\t9\n"),
                              (("--form", "exact"), gaya + "7\tहिन्दी\t300\t300\n"), (("--per-million=601",), "")):
            out, told = run("compile_gazetteer", "--word-counts", counts, *options, table, made)
            assert out == b"" and told == header + rows, (options, told)
            assert "--form" in options or made.read_bytes() == plain.read_bytes()
        assert run("compile_gazetteer", "--word-counts", counts, "--report", report, table, made)[1] == ""
        assert report.read_text() == header + "7\tहिन्दी\t600\t600\n" + gaya
        told = run("compile_gazetteer", "--word-counts", more, "--aliases", "--progress", table, made)[1]
        assert "compile_gazetteer: 7 word counts read\n" + header + "9\tआप\t1000000\t500000\n" in told, told
        assert run("compile_gazetteer", "--word-counts", "-", table, made, given=words)[1] == header + "7\tहिन्दी\t600\t600\n" + gaya

        for content, line, why in ((b"", 0, "no header"), (b"word\tcount\n", 1, "no column token"), (b"token\tn\n", 1, "no column count"),
                                   (b"token\tcount\na\t1\nb\n", 3, "count is empty"), (b"token\tcount\n\n\t1\n", 3, "token is empty"),
                                   (b"token\tcount\na\t1\nb\t-1\n", 3, "no whole number"), (b"token\tcount\na\t1.5\n", 2, "no whole number"),
                                   (b"token\tcount\na\t 1\n", 2, "no whole number"), (b"token\tcount\na\t18446744073709551616\n", 2, "too great"),
                                   (b"token\tcount\na\t1\t2\n", 2, "3 cells under 2 columns"), (b"token\tcount\na\xFF\t1\n", 2, "not UTF-8")):
            counts.write_bytes(content)
            complaint = run("compile_gazetteer", "--word-counts", counts, table, old, status=4)[1]
            assert complaint.startswith(f"compile_gazetteer: {counts}:{line}: ") and why in complaint, complaint
        assert old.read_bytes() == b"old"
        assert "No such file" in run("compile_gazetteer", "--word-counts", f"{folder}/none", table, old, status=3)[1]
        for options in (("--per-million", "9"), ("--report", report), ("--word-counts", more, "--per-million=-1"), ("--word-counts", old),
                        *(("--word-counts", more, "--report", file) for file in (table, old, more, "-"))):
            assert "see --help" in run("compile_gazetteer", *options, table, old, status=2)[1], options
        assert "of its own" in run("compile_gazetteer", "--word-counts", more, "--report", "./new", table, "new", status=2, cwd=folder)[1]
        assert old.read_bytes() == b"old" and more.read_bytes() != b"" and table.read_bytes() == names


def case_compile_gazetteer_explains_itself():
    assert "IN" in run("compile_gazetteer", "--help")[0].decode()
    assert run("compile_gazetteer", "--version")[0].startswith(b"compile_gazetteer (akshara) ")
    for arguments in ((), ("a",), ("a", "b", "c"), ("--form", "lucene", "a", "b"), ("--no-such-option", "a", "b"), ("a", "-"),
                      (ARTICLE, ARTICLE)):
        assert "see --help" in run("compile_gazetteer", *arguments, status=2)[1], arguments


def case_what_cannot_be_read_is_named_with_the_reason():
    for program in PROGRAMS:
        for path, reason in (("no/such/file", "No such file"), ("/", "Is a directory")):
            complaint = run(program, path, status=3)[1]
            assert complaint.startswith(f"{program}: {path}: ") and reason in complaint, complaint


def case_the_other_files_are_still_read():
    for program in PROGRAMS:
        assert run(program, "no/such/file", ARTICLE, status=3)[0] == run(program, ARTICLE)[0], program
    assert "error" in annotate("--records", "no/such/file", given=b"{", status=4)[0]


def case_a_full_disk_is_told():
    with open("/dev/full", "wb") as full:
        for program in PROGRAMS:
            assert "No space left" in run(program, ARTICLE, status=3, stdout=full)[1], program


def case_wrong_options_are_told():
    for program in PROGRAMS:
        assert "--no-such-option" in run(program, "--no-such-option", status=2)[1]
    run("annotate", "--form", "pretty", status=2)
    run("annotate", "--format", "pretty", status=2)
    run("annotate", "--jobs", "0", status=2)
    run("annotate", "--gazetteer", status=2)
    run("segment", "--by", "letter", status=2)
    for option in ("--form", "--format", "--policy", "--hyphen"):
        run("find_names", option, "pretty", status=2)
    assert "--gazetteer is required" in subprocess.run([BUILD / "find_names", ARTICLE], capture_output=True, text=True).stderr
    run("normalize", "--form", "pretty", status=2)
    run("normalize", "--edits=xml", status=2)
    for one, other in (("--edits", "--check"), ("--edits", "--write"), ("--check", "--write")):
        assert "excludes" in run("normalize", one, other, ARTICLE, status=2)[1]
    for files in ([], ["-"], [ARTICLE, "-"]):
        assert "--write needs FILEs" in run("normalize", "--write", *files, given="\u0958".encode(), status=2)[1]
    run("annotate", "--form", "lucene", status=2)


def case_every_program_explains_itself():
    for program in PROGRAMS:
        assert "FILE" in run(program, "--help")[0].decode()
        assert run(program, "--version")[0].decode().startswith(f"{program} (akshara) ")


def case_text_comes_by_name_by_pipe_or_by_redirection_and_else_is_the_article():
    def nameless(output):
        return output.replace(str(ARTICLE).encode(), b"-")

    for program in PROGRAMS:
        by_name = nameless(run(program, ARTICLE)[0])
        assert by_name == run(program, "-", given=ARTICLE.read_bytes())[0], program
        assert by_name == run(program, given=ARTICLE.read_bytes())[0], program
        with open(ARTICLE, "rb") as file:
            assert by_name == run(program, stdin=file)[0], program
        assert by_name == nameless(run(program, stdin=subprocess.DEVNULL, cwd="/")[0]), program


def case_segments_come_one_a_line():
    given = "क्या?\r\nहाँ। ना।\n".encode()
    for by, lines in (
        ("grapheme", ["क्या", "?", "", "हाँ", "।", " ", "ना", "।", ""]),
        ("word", ["क्या", "हाँ", "ना"]),
        ("sentence", ["क्या?", "हाँ।", "ना।"]),
    ):
        assert run("segment", "--by", by, given=given)[0].decode() == "".join(line + "\n" for line in lines), by
    with_spans = run("segment", "--by", "sentence", "--spans", given=given)[0].decode()
    assert with_spans == "0\t15\tक्या?\n15\t28\tहाँ।\n28\t38\tना।\n", with_spans


def case_segments_are_the_same_however_the_input_comes():
    random.seed(2)
    pieces = ["कर्म", "है।", "डॉ. ", " | ", "\n", "\n", "\r\n", "\n \n", "\u2029", "🇮"]
    for size in (100, 20_000):
        given = "".join(random.choices(pieces, k=size)).encode() * 3
        for by in ("grapheme", "word", "sentence"):
            whole = run("segment", "--by", by, "--spans", given=given)[0]
            with subprocess.Popen([BUILD / "segment", "--by", by, "--spans", "-"], stdin=subprocess.PIPE, stdout=subprocess.PIPE) as running:
                def write(to=running.stdin):
                    with to:
                        for at in range(0, len(given), 1 + len(given) // 100):
                            to.write(given[at:at + 1 + len(given) // 100])
                            to.flush()
                threading.Thread(target=write).start()
                assert running.stdout.read() == whole, by


def case_a_paragraph_is_cut_before_the_input_ends():
    with subprocess.Popen([BUILD / "segment", "--by", "sentence", "-"], stdin=subprocess.PIPE, stdout=subprocess.PIPE) as running:
        patience = threading.Timer(20, running.kill)
        patience.start()
        running.stdin.write("पहला।\nदू".encode())
        running.stdin.flush()
        assert running.stdout.readline().decode() == "पहला।\n"
        patience.cancel()


def case_an_input_of_any_size_is_cut_in_little_memory():
    article = ARTICLE.read_bytes()
    command = [BUILD / "segment", "--by", "sentence", "-"]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.DEVNULL) as running:
        for _ in range(10_000):
            running.stdin.write(article)
        running.stdin.flush()
        status = pathlib.Path(f"/proc/{running.pid}/status").read_text()
    most = next(int(line.split()[1]) for line in status.splitlines() if line.startswith("VmHWM:"))
    assert most * 1024 < 10_000 * len(article), f"{most} kB"


def case_a_reader_that_goes_away_is_no_error_to_speak_of():
    for program in PROGRAMS:
        arguments = " ".join(f'"{argument}"' for argument in (BUILD / program, *NEEDED.get(program, ()), ARTICLE, ARTICLE))
        command = f"{arguments} | true"
        assert subprocess.run(command, shell=True, stderr=subprocess.PIPE).stderr == b""


def case_nothing_and_odd_things_have_an_answer():
    for given in (b"", b"\n", b"\0", b"\0" * 1000, "“".encode() * 100_000, "“‘".encode() * 50_000, b"'" * 9999, "़".encode() * 999):
        assert annotate(given=given)[0]["bytes"] == len(given)
        run("segment", "--by", "sentence", "--spans", given=given)


def case_a_megabyte_of_one_unclosed_mark_is_read():
    given = "राम ने कहा, “".encode() + "अब ".encode() * 150_000
    assert annotate(given=given)[0]["bytes"] == len(given)


def case_progress_is_told_on_standard_error_alone():
    out, told = run("annotate", "--records", "--format", "jsonl", "--progress", "-", given=records("a", "b"))
    assert out == run("annotate", "--records", "--format", "jsonl", "-", given=records("a", "b"))[0]
    assert told.endswith("annotate: 2 done\n"), told


def case_progress_of_files_is_told_on_standard_error_alone():
    out, told = run("normalize", "--form", "search", "--progress", ARTICLE, ARTICLE)
    assert out == run("normalize", "--form", "search", ARTICLE, ARTICLE)[0]
    assert told.endswith("\rnormalize: 2 of 2 files, 0 MB\n"), told


def case_no_locale_changes_an_answer():
    for locale in ("C", "hi_IN.UTF-8", "tr_TR.UTF-8"):
        environment = {**os.environ, "LC_ALL": locale}
        assert run("annotate", "--format", "jsonl", ARTICLE, env=environment)[0] == run("annotate", "--format", "jsonl", ARTICLE)[0]


def main():
    global BUILD, PROGRAMS
    BUILD = pathlib.Path(sys.argv[1]).resolve()
    PROGRAMS += tuple(program for program in WITH_LIBRARIES if (BUILD / program).exists())
    run_cases(globals(), *sys.argv[2:3])


main()
