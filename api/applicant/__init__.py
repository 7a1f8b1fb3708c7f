"""What applicants see: declare, send documents, follow."""
