import com.kaltura.api.http.RetryPolicy;
import com.kaltura.api.http.Timeouts;
import com.kaltura.api.internal.Address;
import com.kaltura.api.times.Times;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;

/** What needs no connection: times, addresses, limits. */
final class PlainOperations {
  private PlainOperations() {}

  static void addTo(Map<String, Remote.Operation> operations) {
    operations.put("to-seconds", command -> Times.toSeconds(Instant.parse(command.text("moment"))));
    operations.put(
        "from-seconds", command -> Times.fromSeconds(command.number("value")).toString());
    operations.put("root", command -> Address.serviceRoot(command.text("url")));
    operations.put("limits", PlainOperations::limits);
  }

  private static Object limits(Command command) {
    if (command.has("millis")) {
      return Timeouts.of(command.millis("millis")).toString();
    }
    if (command.has("retries")) {
      return RetryPolicy.defaults().withRetries((int) command.number("retries")).toString();
    }
    Timeouts limits = Timeouts.of(null).withTotal(Duration.ofSeconds(Long.MAX_VALUE));
    boolean alike =
        limits.equals(Timeouts.of(null))
            && limits.hashCode() == Timeouts.of(null).hashCode()
            && RetryPolicy.never().equals(RetryPolicy.defaults().withRetries(0));
    return Arrays.asList(limits.toString(), alike);
  }
}
