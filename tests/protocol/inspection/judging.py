"""What an inspection says of a document in bytes: the ids of rules, with severities."""

from collections.abc import Iterable

from docgen.protocol.forms import Form, edition
from docgen.protocol.inspection import Finding, day_of_issue, inspect
from docgen.word.measure import measure
from docgen.word.package import open_package


def findings(document: bytes, form: str) -> list[Finding]:
    measured = measure(open_package(document, "paper.docx"))
    return inspect(measured, chosen(document, form))


def chosen(document: bytes, form: str) -> Form:
    measured = measure(open_package(document, "paper.docx"))
    return edition(form, day_of_issue(measured, edition(form).country))


def rules(document: bytes, form: str = "nd30") -> list[str]:
    return [finding.rule.id for finding in findings(document, form)]


def lines(found: Iterable[Finding]) -> list[str]:
    return [
        f"{each.paragraph}: {each.severity.value}: {each.message.say()} [{each.rule.id}]" for each in found
    ]
