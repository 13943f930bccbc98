//! Claims of a record that was made up.
