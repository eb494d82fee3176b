import com.kaltura.client.KalturaClient;
import com.kaltura.client.KalturaConfiguration;
import com.kaltura.client.types.KalturaMediaListResponse;
import com.sun.net.httpserver.HttpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** Prints the median of the seconds that a call takes whose answer is in a file. */
final class OfficialDecode {
  private static final int CALLS = 31;

  private OfficialDecode() {}

  public static void main(String[] arguments) throws Exception {
    byte[] answer = Files.readAllBytes(Path.of(arguments[0]));
    InetAddress here = InetAddress.getLoopbackAddress();
    HttpServer server = HttpServer.create(new InetSocketAddress(here, 0), 0);
    server.createContext(
        "/",
        exchange -> {
          exchange.getRequestBody().readAllBytes();
          exchange.getResponseHeaders().set("Content-Type", "text/xml; charset=utf-8");
          exchange.sendResponseHeaders(200, answer.length);
          exchange.getResponseBody().write(answer);
          exchange.close();
        });
    server.start();
    KalturaConfiguration configuration = new KalturaConfiguration();
    configuration.setEndpoint("http://127.0.0.1:" + server.getAddress().getPort());
    KalturaClient client = new KalturaClient(configuration);
    double[] seconds = new double[CALLS];
    for (int call = 0; call < CALLS; call++) {
      long start = System.nanoTime();
      KalturaMediaListResponse response = client.getMediaService().list();
      seconds[call] = (System.nanoTime() - start) / 1e9;
      if (response.objects.size() != 500 || response.objects.get(499).plays != 499) {
        throw new AssertionError("the answer was not decoded");
      }
    }
    server.stop(0);
    Arrays.sort(seconds);
    System.out.println(seconds[CALLS / 2]);
  }
}
