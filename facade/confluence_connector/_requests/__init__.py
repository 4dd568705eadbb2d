"""What goes out: checked and shaped before anything is sent. Pure."""
