"""How each part of a paper is written: head, text, signature, recipients, letters abroad, partners."""
