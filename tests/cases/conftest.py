"""Each case is built once for all the tests that read its papers."""

from collections.abc import Callable
from functools import cache

import pytest

from tests.cases.building import build
from tests.cases.facts import CASES

Papers = Callable[[str], dict[str, bytes]]


@pytest.fixture(scope="session")
def papers(tmp_path_factory: pytest.TempPathFactory) -> Papers:
    """The documents of the case of that name."""
    return cache(lambda name: build(CASES[name], tmp_path_factory.mktemp("cases")))
