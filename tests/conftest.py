"""For every test: message catalogues as they stand, and no test left out in CI."""

import os
from pathlib import Path

import pytest
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po

LOCALE = Path(__file__).parent.parent / "docgen" / "locale"


def pytest_configure(config: pytest.Config) -> None:
    """Compile the catalogues, once, before any worker starts; keep nothing in the user's cache."""
    os.environ["DOCGEN_CACHE"] = "off"
    if hasattr(config, "workerinput"):
        return
    for source in LOCALE.glob("*/LC_MESSAGES/*.po"):
        with source.open("rb") as file, source.with_suffix(".mo").open("wb") as target:
            write_mo(target, read_po(file))


def pytest_sessionfinish(session: pytest.Session) -> None:
    """In CI a skipped test is a failure: what it needs must be installed there."""
    reporter = session.config.pluginmanager.get_plugin("terminalreporter")
    skipped = reporter.stats.get("skipped", []) if reporter else []
    if os.environ.get("CI") and skipped and not session.exitstatus:
        for report in skipped:
            reporter.write_line(f"skipped in CI: {report.nodeid}: {report.longrepr[-1]}")
        session.exitstatus = pytest.ExitCode.TESTS_FAILED
