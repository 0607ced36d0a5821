"""Claims for those who read by ear, by keyboard alone, or in the system's own few colours."""
