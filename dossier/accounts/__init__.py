"""Who works with dossiers and what each gets to see: roles, territory, conflicts, secrets, limits."""
