import com.kaltura.api.http.Headers;
import com.kaltura.api.http.HttpRequest;
import com.kaltura.api.http.HttpResponse;
import com.kaltura.api.http.HttpTransport;
import java.io.ByteArrayInputStream;
import java.util.concurrent.CompletableFuture;

/**
 * A transport that sends nothing: it has one answer to every request, and keeps the last of them.
 */
final class Given implements HttpTransport {
  private final byte[] answer;
  byte[] received;

  Given(byte[] answer) {
    this.answer = answer;
  }

  @Override
  public HttpResponse send(HttpRequest request) {
    received = request.body().bytes();
    return new HttpResponse(200, Headers.none(), new ByteArrayInputStream(answer));
  }

  @Override
  public CompletableFuture<HttpResponse> sendAsync(HttpRequest request) {
    return CompletableFuture.completedFuture(send(request));
  }

  @Override
  public void close() {}
}
