"""A year's paperwork in one run: a plan and an address book become letters, a register, one PDF."""
