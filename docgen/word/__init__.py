"""The .docx file as such; knows nothing of visits."""
