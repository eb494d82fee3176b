import java.io.File;
import java.util.LinkedHashMap;
import java.util.Map;

/** What the virtual machine holds. */
final class CountOperations {
  private CountOperations() {}

  static void addTo(Map<String, Remote.Operation> operations) {
    operations.put("counts", CountOperations::counts);
  }

  /** Threads, and open sockets where the system tells, after a garbage collection. */
  private static Object counts(Command command) throws Exception {
    System.gc();
    Map<String, Object> counts = new LinkedHashMap<>();
    counts.put("threads", Thread.activeCount());
    String[] open = new File("/proc/self/fd").list();
    long sockets = 0;
    for (String each : open == null ? new String[0] : open) {
      String target = new File("/proc/self/fd", each).getCanonicalPath();
      sockets += target.contains("socket:") ? 1 : 0;
    }
    counts.put("sockets", sockets);
    return counts;
  }
}
