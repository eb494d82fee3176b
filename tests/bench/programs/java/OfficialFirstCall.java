import com.kaltura.client.KalturaApiException;
import com.kaltura.client.KalturaClient;
import com.kaltura.client.KalturaConfiguration;
import com.kaltura.client.enums.KalturaMediaType;
import com.kaltura.client.types.KalturaFilterPager;
import com.kaltura.client.types.KalturaMediaEntryFilter;

/** From the start of the JVM to the first encoded request, which nobody takes. */
final class OfficialFirstCall {
  private OfficialFirstCall() {}

  public static void main(String[] arguments) {
    KalturaConfiguration configuration = new KalturaConfiguration();
    configuration.setEndpoint("http://127.0.0.1:9");
    KalturaClient client = new KalturaClient(configuration);
    client.setKs("x");
    KalturaMediaEntryFilter filter = new KalturaMediaEntryFilter();
    filter.idEqual = "0_a";
    filter.nameLike = "x";
    filter.mediaTypeEqual = KalturaMediaType.VIDEO;
    KalturaFilterPager pager = new KalturaFilterPager();
    pager.pageSize = 30;
    try {
      client.getMediaService().list(filter, pager);
      System.exit(1);
    } catch (KalturaApiException error) {
      System.exit(0);
    }
  }
}
