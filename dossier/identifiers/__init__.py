"""The numbers that people, documents and dossiers carry: one file each, with source and examples."""
