"""What agents at the counter see: whom no message reached, and families who come in person."""
