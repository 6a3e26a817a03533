"""When what is due: the steps of a visit or an occasion, each with its day.

In: a dossier or an occasion, and a day called today. Out: `Step`s with due days, by the working days
of the office's country. `docgen.deadlines.calendar_file` makes an iCalendar file of them; it is imported
apart, since only `docgen plan` needs that library. Nothing here reads the clock.
"""

from docgen.deadlines.occasion import letter_step, letter_steps, occasion_steps
from docgen.deadlines.step import Step
from docgen.deadlines.telling import counted, sourced
from docgen.deadlines.visit import our_side, steps, working_days
from docgen.deadlines.working import LAST_YEAR, VIETNAM, WorkingDays, letter_due, working_days_before

__all__ = [
    "LAST_YEAR", "VIETNAM", "Step", "WorkingDays", "counted", "letter_due", "letter_step", "letter_steps",
    "occasion_steps", "our_side", "sourced", "steps", "working_days", "working_days_before",
]  # fmt: skip
