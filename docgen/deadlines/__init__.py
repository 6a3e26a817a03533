"""When what is due: the steps of a visit or an occasion, each with its day."""
