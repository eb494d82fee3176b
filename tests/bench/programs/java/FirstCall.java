import com.kaltura.api.Client;
import com.kaltura.api.enums.MediaType;
import com.kaltura.api.model.FilterPager;
import com.kaltura.api.model.MediaEntryFilter;
import java.nio.charset.StandardCharsets;

/** From the start of the JVM to the first encoded request. */
final class FirstCall {
  private FirstCall() {}

  public static void main(String[] arguments) {
    byte[] empty = "{\"objectType\":\"KalturaMediaListResponse\"}".getBytes(StandardCharsets.UTF_8);
    Given transport = new Given(empty);
    MediaEntryFilter filter =
        MediaEntryFilter.builder()
            .idEqual("0_a")
            .nameLike("x")
            .mediaTypeEqual(MediaType.VIDEO)
            .build();
    FilterPager pager = FilterPager.builder().pageSize(30).build();
    try (Client client = Client.builder().ks("x").transport(transport).build()) {
      client.media().list(p -> p.filter(filter).pager(pager));
    }
    String body = new String(transport.received, StandardCharsets.UTF_8);
    System.exit(body.contains("0_a") ? 0 : 1);
  }
}
