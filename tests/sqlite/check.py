#!/usr/bin/env python3
# SPDX-License-Identifier: BSL-1.0
"""Searches in SQLite's shell through the extension, and compares with what a literal search finds.

  check.py SQLITE3 EXTENSION [CASE]

A case is a function named case_…; it raises AssertionError. Ends with a line that counts them; none is a failure.
"""
import collections
import math
import pathlib
import sys
import tempfile

from articles import WORDS, articles, text_of
from shell import Shell, quoted

sys.path.insert(0, str(pathlib.Path(__file__).parents[1]))
from cases import run_cases

ARTICLE = (pathlib.Path(__file__).parents[2] / "examples/data/article.txt").read_text(encoding="utf-8")
CREATE = "CREATE VIRTUAL TABLE t USING fts5(x, tokenize = 'akshara');"
shell = None


def table(*texts, options=""):
    return (CREATE.replace("akshara", ("akshara " + options).strip()), "BEGIN;",
            *(f"INSERT INTO t VALUES ({quoted(text)});" for text in texts), "COMMIT;")


def marked(query, *texts, options=""):
    return shell.column(*table(*texts, options=options), f"SELECT highlight(t, 0, '[', ']') FROM t({quoted(query)}) ORDER BY rowid;")


def case_a_spelling_finds_the_others():
    texts = ("हिन्दी दिवस", "हिंदी दिवस", "नयी दिल्ली", "गई रात", "\u0958िला, पाँच", "अहिंदी")
    assert marked("हिंदी", *texts) == ["[हिन्दी] दिवस", "[हिंदी] दिवस"]
    assert marked("हिन्दी", *texts) == ["[हिन्दी] दिवस", "[हिंदी] दिवस"]
    assert marked("गयी", *texts) == ["[गई] रात"]
    assert marked("किला AND पांच", *texts) == ["[\u0958िला], [पाँच]"]
    assert marked("ह", *texts) == [] and marked("दी", *texts) == []


def case_phrases_and_prefixes():
    texts = ("नयी दिल्ली में", "नई, दिल्ली", "दिल्ली नई", "हिन्दुस्तान", "गयी")
    assert marked('"नई दिल्ली"', *texts) == ["[नयी दिल्ली] में", "[नई, दिल्ली]"]
    assert marked('"नई दि" *', *texts) == ["[नयी दिल्ली] में", "[नई, दिल्ली]"]
    for beginning in ("ह", "हि", "हिन", "हिन्", "हिन्द", "हिं", "हिंद", "हिन्दु", "हिंदुस्"):
        assert marked(beginning + "*", *texts) == ["[हिन्दुस्तान]"], beginning
    assert marked("गय*", *texts) == ["[गयी]"]
    assert marked("हिम*", *texts) == [] and marked("हिन्ह*", *texts) == []


def case_a_form_can_be_chosen():
    texts = ("हिन्दी", "हिंदी", "\u0958लम", "क\u093Cलम", "कलम", "Ram")
    found = {form: [len(marked(query, *texts, options="form " + form)) for query in ("हिंदी", "\u0958लम", "ram")]
             for form in ("exact", "canonical", "visual", "corpus", "search", "lucene")}
    assert found == {"exact": [1, 1, 0], "canonical": [1, 2, 0], "visual": [1, 2, 0], "corpus": [1, 2, 0], "search": [2, 3, 1],
                     "lucene": [2, 3, 0]}, found


def case_clusters_find_what_stands_inside_words():
    texts = ("क्षत्रिय", "त्रिपुरा", "रा म", "रा, म", "आराम", "रामायण")
    assert marked("त्रि", *texts, options="by grapheme") == ["क्ष[त्रि]य", "[त्रि]पुरा"]
    assert marked("राम", *texts, options="by grapheme") == ["आ[राम]"]
    assert marked('"रा म"', *texts, options="by grapheme") == ["[रा म]", "[रा, म]"]


def case_an_option_that_does_not_exist_is_an_error_and_the_log_names_it():
    for options, said in (("fold 1", "there is no option 'fold', only form and by"),
                          ("form serch", "option 'form' is one of exact, canonical, visual, corpus, search, lucene, decomposed, not 'serch'"),
                          ("by letter", "option 'by' is one of word, grapheme, not 'letter'"),
                          ("form", "option 'form' lacks its value")):
        _, complaint = shell.say(".log stderr", CREATE.replace("akshara", "akshara " + options))
        assert f"tokenizer akshara: {said}\n" in complaint and "error in tokenizer constructor" in complaint, complaint


def case_the_article_is_found_and_marked_as_by_hand():
    paragraphs = ARTICLE.split("\n\n")
    for word in ("लावरोव", "कुरैशी", "सहयोग"):
        expected = [p.replace(word, f"[{word}]") for p in paragraphs if word in p]
        assert marked(word, *paragraphs) == expected and len(expected) > 2, word
    for short, expected in (("वि", 0), ("मंत्री", ARTICLE.count("मंत्री") - ARTICLE.count("प्रधानमंत्री"))):
        assert "".join(marked(short, ARTICLE)).count("[") == expected, short
    snippet = shell.column(*table(ARTICLE), "SELECT snippet(t, 0, '[', ']', '…', 5) FROM t('शङ्घाई');")
    assert snippet == ["…उन्होंने कहा, ”हम [शंघाई] सहयोग…"], snippet


def case_text_that_is_none():
    printed = shell.rows(CREATE, "INSERT INTO t VALUES (''), (NULL), (5), ('क' || char(0) || 'ख');", "SELECT rowid FROM t('ख OR 5') ORDER BY rowid;")
    assert printed == [[3], [4]], printed


def case_ill_formed_text_is_searched_around():
    for hexed in ("FF20E0A4B0E0A4BEE0A4AE20E0A4", "E0A4B0E0A4BEE0A4AEFFE0A4", "80E0A4B0E0A4BEE0A4AE20EDA080"):
        statements = (CREATE, f"INSERT INTO t VALUES (CAST(x'{hexed}' AS TEXT));")
        found = shell.column(*statements, "SELECT hex(highlight(t, 0, '[', ']')) FROM t('राम');")
        assert found == [hexed.replace("E0A4B0E0A4BEE0A4AE", "5BE0A4B0E0A4BEE0A4AE5D")], (hexed, found)


class Made:
    """The made articles in a database, and as words."""

    def __init__(self, folder):
        self.pieces = list(articles())
        self.words = [[word for word, _ in pieces if word is not None] for pieces in self.pieces]
        self.database = str(pathlib.Path(folder) / "made.db")
        shell.rows(*table(*map(text_of, self.pieces)), "SELECT 1;", database=self.database)

    def rows(self, *statements):
        return shell.rows(*statements, database=self.database)


def case_ten_thousand_articles():
    with tempfile.TemporaryDirectory() as folder:
        made = Made(folder)
        for check in (counts_are_those_of_a_literal_search, phrases_are, prefixes_are, marks_are, ranks_are):
            check(made)
        assert made.rows("INSERT INTO t(t) VALUES ('integrity-check');", "SELECT 1;") == [[1]]


def counts_are_those_of_a_literal_search(made):
    queries = [(word, spelling) for word, spellings in enumerate(WORDS) for spelling in spellings]
    counted = made.rows(" UNION ALL ".join(f"SELECT count(*) AS n FROM t({quoted(quoted_phrase(s))})" for _, s in queries) + ";")
    expected = [[sum(word in words for words in made.words)] for word, _ in queries]
    assert counted == expected and all(0 < n < len(made.words) for [n] in expected), (counted, expected)


def quoted_phrase(text):
    return f'"{text}"'


def phrases_are(made):
    for first, second in ((0, 1), (3, 0), (6, 7), (1, 20), (12, 13)):
        expected = sum((first, second) in zip(words, words[1:]) for words in made.words)
        found = made.rows(f"SELECT count(*) AS n FROM t({quoted(quoted_phrase(WORDS[first][0] + ' ' + WORDS[second][-1]))});")
        assert found == [[expected]] and expected > 0, (first, second, found, expected)


def prefixes_are(made):
    for beginning in ("हिन्", "हिम", "हिन्दु", "भारत", "प्र", "कॉ", "गय", "सम्प", "मं", "20"):
        begun = {word for word, spellings in enumerate(WORDS) if any(s.startswith(beginning) for s in spellings)}
        expected = sum(not begun.isdisjoint(words) for words in made.words)
        found = made.rows(f"SELECT count(*) AS n FROM t({quoted(quoted_phrase(beginning) + ' *')});")
        assert found == [[expected]] and expected > 0, (beginning, found, expected)


def marks_are(made):
    for word in (0, 4, 10, 13, 40):
        expected = ["".join(f"[{text}]" if piece == word else text for piece, text in pieces)
                    for pieces, words in zip(made.pieces, made.words) if word in words]
        found = made.rows(f"SELECT highlight(t, 0, '[', ']') FROM t({quoted(quoted_phrase(WORDS[word][0]))}) ORDER BY rowid;")
        assert [row[0] for row in found] == expected and expected, word


def ranks_are(made):
    """BM25 as FTS5's documentation has it: k1 = 1.2, b = 0.75."""
    word, k1, b = 0, 1.2, 0.75
    average = sum(map(len, made.words)) / len(made.words)
    hits = sum(word in words for words in made.words)
    weight = max(math.log((len(made.words) - hits + 0.5) / (hits + 0.5)), 1e-6)
    found = made.rows(f"SELECT rowid, bm25(t) FROM t({quoted(quoted_phrase(WORDS[word][0]))}) ORDER BY rowid;")
    assert len(found) == hits
    for row, rank in found:
        words = made.words[row - 1]
        often = collections.Counter(words)[word]
        expected = -weight * often * (k1 + 1) / (often + k1 * (1 - b + b * len(words) / average))
        assert math.isclose(rank, expected, rel_tol=1e-9), (row, rank, expected)


def case_a_document_of_a_hundred_megabytes():
    copies = 100_000_000 // len(ARTICLE.encode())
    found = shell.rows(CREATE, f"INSERT INTO t SELECT replace(hex(zeroblob({copies})), '00', {quoted(ARTICLE)} || ' ');",
                       "CREATE VIRTUAL TABLE v USING fts5vocab(t, row);",
                       "SELECT cnt FROM v WHERE term IN ('लावरोव', 'विरोधी') ORDER BY term;")
    assert found == [[ARTICLE.count("लावरोव") * copies], [ARTICLE.count("विरोधी") * copies]], found


def main():
    global shell
    shell = Shell(*sys.argv[1:3])
    run_cases(globals(), *sys.argv[3:4])


main()
