"""What supervisors see: what waits for a signature, a second bundle, a deadline, a decision taken back."""
