"""`docgen concord`: where the languages differ, as lines and as JSON."""

import json

import docx

from tests.dossiers import build_dossier

DIFFERING = {"visit.purpose": [{"vi": "trao đổi 12 đoàn", "lo": "ແລກປ່ຽນ 13 ຄະນະ"}]}


def written(path, line):
    document = docx.Document()
    document.add_paragraph(line)
    document.save(path)


def test_a_dossier_that_agrees(docgen, tmp_path):
    build_dossier(tmp_path)
    result = docgen("concord", "visit.yaml")
    assert (result.code, result.out, result.err) == (0, ["Errors: 0, warnings: 0, notes: 0"], [])


def test_a_difference_is_one_line_with_both_places(docgen, tmp_path):
    build_dossier(tmp_path, DIFFERING)
    result = docgen("concord", "visit.yaml", "--format", "json")
    (found,) = json.loads("\n".join(result.out))
    assert (result.code, found["code"], found["says"], found["other"]["says"]) == (1, "number", "12", "13")
    place, other = (f"visit.yaml:{one['line']}:{one['column']}" for one in (found, found["other"]))
    assert docgen("concord", "visit.yaml").out == [
        f"{place}: error: The number differs: Vietnamese “12”, Lao “13” ({other}). [number]",
        "Errors: 1, warnings: 0, notes: 0",
    ]


def test_two_word_files(docgen, tmp_path):
    written(tmp_path / "a.docx", "Hỗ trợ 50 triệu đồng.")
    written(tmp_path / "b.docx", "提供500万越盾。")
    result = docgen("concord", "a.docx", "b.docx", "--languages", "vi,zh")
    assert (result.code, result.err) == (1, [])
    assert result.out == [
        "a.docx:1: error: The amount differs:"
        " Vietnamese “50 triệu đồng”, Chinese “500万越盾” (b.docx:1). [amount]",
        "Errors: 1, warnings: 0, notes: 0",
    ]


def test_word_files_need_their_languages(docgen, tmp_path):
    written(tmp_path / "a.docx", "Một")
    for words in (("a.docx",), ("a.docx", "-l", "vi"), ("a.docx", "-l", "vi,vi"), ("a.docx", "-l", "vi,fr")):
        result = docgen("concord", *words)
        assert (result.code, result.out) == (2, [])
        assert result.err == [
            "a.docx: error: Say which two languages the Word files are in, as --languages vi,lo. [languages]"
        ]


def test_a_file_that_is_not_there_or_no_word_file(docgen, tmp_path):
    (tmp_path / "b.docx").write_bytes(b"no zip")
    for name, code in (("a.docx", "no-file"), ("b.docx", "not-docx")):
        result = docgen("concord", name, "-l", "vi,lo")
        assert (result.code, result.out, len(result.err)) == (1, [], 1)
        assert result.err[0].endswith(f"[{code}]")
    assert docgen("concord", "missing.yaml").code == 1
