#!/usr/bin/env python3
# SPDX-License-Identifier: BSL-1.0
"""Runs the programs on bad input, and on input of every shape, and compares what they answer.

  check.py BUILD_FOLDER [CASE]

A case is a function named case_…; it raises AssertionError. Ends with a line that counts them; none is a failure.
"""
import json
import os
import pathlib
import subprocess
import sys
import tempfile

ARTICLE = pathlib.Path(__file__).parents[2] / "examples/data/article.txt"
BUILD = pathlib.Path()


def run(program, *arguments, given=b"", status=0, **options):
    options.setdefault("stdout", subprocess.PIPE)
    done = subprocess.run([BUILD / program, *arguments], input=given, stderr=subprocess.PIPE, **options)
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


def case_a_record_that_is_none_is_answered_in_its_place():
    good = records("राम ने कहा, “ठीक।”")
    bad = [b"{", b"[]", b'{"id": 1}', b'{"text": 5}', b'{"text": "\xff"}', b'{"text": "\\ud800"}']
    for line in bad:
        answers = annotate("--records", given=good + line + b"\n" + good, status=4)
        assert [("error" in a) for a in answers] == [False, True, False], line
        error = answers[1]
        assert error["schema"] == "akshara/1" and error["line"] == 2 and set(error["error"]) == {"message", "byte"}, error


def case_ids_come_back_as_they_were():
    given = b'{"id": "x", "text": "a"}\n{"id": 7, "text": "b"}\n'
    assert [a["id"] for a in annotate("--records", given=given)] == ["x", 7]


def case_answers_are_the_same_for_any_number_of_jobs():
    article = ARTICLE.read_text(encoding="utf-8")
    given = records(*(article[k:] for k in range(0, 2000, 40))) + b"{\n" + records(article)
    one = run("annotate", "--records", "--format", "jsonl", "-", given=given, status=4)[0]
    for jobs in ("2", "3", "8"):
        assert run("annotate", "--records", "--format", "jsonl", "--jobs", jobs, "-", given=given, status=4)[0] == one


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
    assert answer["phrases"] == [{"span": [0, 9], "text": "राम", "entity": "E7", "entities": ["E7", "E8"], "flags": []}], answer["phrases"]


def case_what_cannot_be_read_is_named_with_the_reason():
    for program in ("annotate", "segment", "normalize"):
        complaint = run(program, "no/such/file", status=3)[1]
        assert "no/such/file" in complaint and "No such file" in complaint, complaint


def case_a_full_disk_is_told():
    with open("/dev/full", "wb") as full:
        for program in ("annotate", "segment", "normalize"):
            assert "No space left" in run(program, ARTICLE, status=3, stdout=full)[1]


def case_wrong_options_are_told():
    for program in ("annotate", "segment", "normalize"):
        run(program, "--no-such-option", status=2)
    run("annotate", "--form", "pretty", status=2)
    run("annotate", "--jobs", "0", status=2)


def case_a_reader_that_goes_away_is_no_error_to_speak_of():
    for program in ("annotate", "segment", "normalize"):
        command = f'"{BUILD / program}" "{ARTICLE}" "{ARTICLE}" | true'
        assert subprocess.run(command, shell=True, stderr=subprocess.PIPE).stderr == b""


def case_nothing_and_odd_things_have_an_answer():
    for given in (b"", b"\n", b"\0", b"\0" * 1000, "“".encode() * 5000, "“‘".encode() * 5000, b"'" * 9999, "़".encode() * 999):
        assert annotate(given=given)[0]["bytes"] == len(given)
        run("segment", "--by", "sentence", "--spans", given=given)


def case_a_megabyte_of_one_unclosed_mark_is_read():
    given = "राम ने कहा, “".encode() + "अब ".encode() * 150_000
    assert annotate(given=given)[0]["bytes"] == len(given)


def case_no_locale_changes_an_answer():
    for locale in ("C", "hi_IN.UTF-8", "tr_TR.UTF-8"):
        environment = {**os.environ, "LC_ALL": locale}
        assert run("annotate", "--format", "jsonl", ARTICLE, env=environment)[0] == run("annotate", "--format", "jsonl", ARTICLE)[0]


def main():
    global BUILD
    BUILD = pathlib.Path(sys.argv[1]).resolve()
    cases = {name: case for name, case in globals().items() if name.startswith("case_")}
    failed = 0
    for name, case in cases.items():
        try:
            case()
        except AssertionError as error:
            failed += 1
            print(f"{name}: {error}")
    print(f"{len(cases) - failed} passed, {failed} failed")
    sys.exit(failed != 0 or not cases)


main()
