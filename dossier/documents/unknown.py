"""What is none of the kinds we know, or cannot be told: nothing is read in it."""

from dossier.documents.kind import Kind

UNKNOWN = Kind(name="unknown")
