package kervan.ingest;

/// Names of files.
final class FileNames {

    private FileNames() {
    }

    /// Without folders and without what stands behind the last point.
    static String base(String fileName) {
        var name = fileName.substring(Math.max(fileName.lastIndexOf('/'), fileName.lastIndexOf('\\')) + 1);
        var point = name.lastIndexOf('.');
        return point > 0 ? name.substring(0, point) : name;
    }
}
