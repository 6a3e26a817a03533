"""The whole text of every paper, as it was proofread."""

from difflib import unified_diff

import pytest

from tests.cases.building import CASES, HERE, kept, running_text, text_file, whole_text
from tests.cases.facts.son_la import DEPARTMENT, NINE, SON_LA
from tests.documents import lines

KEPT = [(name, document) for name, case in CASES.items() for document in kept(case)]


@pytest.mark.parametrize(("name", "document"), KEPT)
def test_the_whole_text(papers, name, document):
    file = text_file(CASES[name], document)
    expected = file.read_text(encoding="utf-8").splitlines()
    found = whole_text(papers(name)[document])
    difference = unified_diff(expected, found, str(file.relative_to(HERE)), "built", lineterm="", n=1)
    assert found == expected, "\n".join(["If the new text is right: python -m tests.cases", *difference])


def test_no_text_is_kept_of_a_paper_that_is_gone():
    assert sorted(HERE.glob("*/*.txt")) == sorted(text_file(CASES[name], document) for name, document in KEPT)


@pytest.mark.parametrize("language", ["vi", "lo"])
def test_nine_letters_differ_in_the_name_of_the_party_alone(papers, language):
    pattern, everybody = DEPARTMENT[language], " ".join(("", *_everybody(language), ""))

    def without_name(party, name):
        text = running_text(lines(papers(SON_LA.name)[f"invitation.{language}.{party}"]))
        assert text.count(everybody) == 1
        assert text.replace(everybody, " … ").count(pattern.format(name)) == {"vi": 3, "lo": 4}[language]
        return text.replace(everybody, " … ").replace(pattern.format(name), "NAME")

    assert len({without_name(party, names[language]) for party, names in NINE.items()}) == 1


def _everybody(language):
    """The ten who meet, as every letter names them."""
    if language == "vi":
        names = [names["vi"] for names in NINE.values()]
        return "giữa Sở Ngoại vụ các tỉnh Sơn La,", f"{', '.join(names[:-1])} và {names[-1]}"
    names = [DEPARTMENT["lo"].format(names["lo"]) for names in NINE.values()]
    return "ລະຫວ່າງ ພະແນກພົວພັນຕ່າງປະເທດແຂວງເຊີນລາ,", f"{', '.join(names[:-1])} ແລະ {names[-1]}"
