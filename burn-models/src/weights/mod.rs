//! How the tensors of a checkpoint are read, checked and written.
