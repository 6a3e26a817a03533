"""When what is due: the steps of a visit or an occasion, each with its day."""

from docgen.deadlines.working import VIETNAM, WorkingDays, letter_due, working_days_before

__all__ = ["VIETNAM", "WorkingDays", "letter_due", "working_days_before"]
