"""The sample dossiers: five real cases."""
