"""`python -m docgen` is the command `docgen`."""

import sys

from docgen.cli import main

sys.exit(main())
