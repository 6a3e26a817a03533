"""Languages: what they say, against tables written by hand and against independent spellers."""
