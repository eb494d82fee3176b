"""What is told of a difference: for people, for programs, for the services that they work with."""
