package kervan.archive;

/// What a figure that comes in is to the archive.
public enum Change { NEW, REVISED, UNCHANGED }
