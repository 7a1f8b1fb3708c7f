"""The pages on which complaints and appeals are answered."""
