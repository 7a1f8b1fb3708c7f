"""What operators see: every run, nothing personal."""
