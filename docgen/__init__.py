"""docgen: bilingual diplomatic paperwork from one dossier."""
