import com.kaltura.api.files.FileSource;
import com.kaltura.api.files.UploadSettings;
import com.kaltura.api.http.RequestBody;
import com.kaltura.api.internal.BytesBody;
import com.kaltura.api.internal.ChunkedUpload;
import com.kaltura.api.internal.Exchange;
import com.kaltura.api.internal.Json;
import com.kaltura.api.internal.MultipartBody;
import com.kaltura.api.internal.UploadState;
import com.kaltura.api.internal.UploadTokens;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;

/** Uploads in chunks over real connections. */
final class UploadOperations {
  private UploadOperations() {}

  static void addTo(Map<String, Remote.Operation> operations) {
    operations.put("upload", UploadOperations::upload);
  }

  private static Object upload(Command command) throws Exception {
    Setup setup = new Setup(command);
    Map<String, Object> result = new LinkedHashMap<>();
    List<Object> progress = new ArrayList<>();
    try {
      UploadSettings settings =
          UploadSettings.defaults()
              .withChunkSize((int) command.number("chunkSize", UploadSettings.CHUNK_SIZE))
              .withUploadToken(command.text("uploadToken"))
              .withProgress((sent, total) -> progress.add(Arrays.asList(sent, total)));
      ChunkedUpload<Map<?, ?>> job =
          new ChunkedUpload<>(
              setup.engine,
              new Tokens(setup, command),
              Setup.retry(command.part("retry")),
              CallOperations.source(command.part("source")),
              settings);
      result.put("token", command.flag("async") ? job.runAsync().get() : job.run());
    } catch (ExecutionException wrapped) {
      result.put("error", Facts.of(wrapped.getCause()));
    } catch (RuntimeException error) {
      result.put("error", Facts.of(error));
    } finally {
      setup.close();
    }
    result.put("progress", progress);
    result.putAll(setup.told());
    return result;
  }

  /** The service of upload tokens, in JSON. */
  private static final class Tokens implements UploadTokens<Map<?, ?>> {
    private final Setup setup;
    private final Command command;

    Tokens(Setup setup, Command command) {
      this.setup = setup;
      this.command = command;
    }

    @Override
    public boolean isChunked() {
      return !command.flag("whole");
    }

    @Override
    public Map<?, ?> add(String fileName, long fileSize) {
      Map<String, Object> token = new LinkedHashMap<>();
      token.put("objectType", "KalturaUploadToken");
      token.put("fileName", fileName);
      if (fileSize >= 0) {
        token.put("fileSize", fileSize);
      }
      return call("add", json(Collections.singletonMap("uploadToken", token)), false);
    }

    @Override
    public Map<?, ?> get(String id) {
      return call("get", json(Collections.singletonMap("uploadTokenId", id)), true);
    }

    @Override
    public Map<?, ?> upload(
        String id, FileSource chunk, boolean resume, boolean finalChunk, double resumeAt) {
      Map<String, Object> tree = new LinkedHashMap<>();
      tree.put("uploadTokenId", id);
      tree.put("resume", resume);
      tree.put("finalChunk", finalChunk);
      tree.put("resumeAt", resumeAt);
      return call("upload", multipart(tree, chunk), false);
    }

    @Override
    public Map<?, ?> uploadWhole(String id, FileSource file) {
      return call("upload", multipart(Collections.singletonMap("uploadTokenId", id), file), false);
    }

    @Override
    public UploadState state(Map<?, ?> token) {
      return new UploadState(
          (String) token.get("id"),
          (Number) token.get("uploadedFileSize"),
          (Number) token.get("status"),
          (Number) token.get("autoFinalize"));
    }

    private Map<?, ?> call(String action, RequestBody body, boolean repeatable) {
      Map<String, Object> target = command.map("call");
      target.put("url", command.text("url") + "/api_v3/service/uploadtoken/action/" + action);
      target.put("repeatable", repeatable);
      Exchange<Map<String, Object>> exchange =
          setup.<Map<String, Object>>exchange(new Command(target), Setup::read).body(body).build();
      String text = (String) setup.engine.execute(exchange).value().get("text");
      return (Map<?, ?>) Json.parse(text.getBytes(StandardCharsets.UTF_8));
    }

    private static RequestBody json(Map<String, ?> tree) {
      return BytesBody.json(Json.bytes(common(tree)));
    }

    private static RequestBody multipart(Map<String, ?> tree, FileSource file) {
      return MultipartBody.of(Json.bytes(common(tree)), Collections.singletonMap("fileData", file));
    }

    private static Map<String, Object> common(Map<String, ?> tree) {
      Map<String, Object> all = new LinkedHashMap<>(tree);
      all.put("format", 1L);
      return all;
    }
  }
}
