"""What reviewers see: the questions that a person must settle."""
