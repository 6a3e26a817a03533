"""What diplomacy and law prescribe: forms by date, letterheads, order of parties."""
