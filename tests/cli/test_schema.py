"""`docgen schema`: what an editor reads."""

import json
import os
import subprocess
import sys

from docgen.dossier import json_schema


def test_prints_the_schema(docgen):
    result = docgen("schema")
    assert (result.code, result.err) == (0, [])
    assert json.loads("\n".join(result.out)) == json_schema()


def test_is_json_on_every_console():
    run = subprocess.run(
        [sys.executable, "-m", "docgen", "schema"],
        env=os.environ | {"PYTHONIOENCODING": "cp1252", "PYTHONUTF8": "0"},
        capture_output=True,
        check=True,
    )
    assert run.stdout.isascii()
    assert json.loads(run.stdout) == json_schema()
