package com.kaltura.api.services;

import com.kaltura.api.ErrorCodes;
import com.kaltura.api.RequestOptions;
import com.kaltura.api.core.Call;
import com.kaltura.api.core.Caller;
import com.kaltura.api.core.Pages;
import com.kaltura.api.core.Params;
import com.kaltura.api.core.Service;
import com.kaltura.api.core.Value;
import com.kaltura.api.errors.ApiException;
import com.kaltura.api.model.FilterPager;
import com.kaltura.api.model.Partner;
import com.kaltura.api.model.PartnerFilter;
import com.kaltura.api.model.PartnerListResponse;
import com.kaltura.api.model.PartnerPublicInfo;
import java.util.function.Consumer;

/**
 * Accounts.
 *
 * <p>In the words of this API an account is a partner, and its number is the partner id.
 *
 * <p>{@code partner} on the wire.
 */
public final class PartnerService extends Service {
  /**
   * Makes the service; clients do.
   *
   * @param caller the client that calls
   */
  public PartnerService(Caller caller) {
    super(caller);
  }

  /**
   * Opens a new account and mails the first administrator how to sign in.
   *
   * <p>Action {@code partner.register}.
   *
   * @param partner Name, contact and administrator of the new account.
   * @return the answer, null where the server answers none
   * @throws ApiException with the code {@link ErrorCodes#PARTNER_REGISTRATION_ERROR} (Error while
   *     registering partner with message "@MESSAGE@")
   */
  public Partner register(Partner partner) {
    return register(partner, null, null);
  }

  /** The same as {@link #register(Partner)}, with optional parameters. */
  public Partner register(Partner partner, Consumer<? super RegisterParams> optional) {
    return register(partner, optional, null);
  }

  /**
   * The same as {@link #register(Partner)}, with optional parameters and settings of this request
   * alone.
   */
  public Partner register(
      Partner partner, Consumer<? super RegisterParams> optional, RequestOptions options) {
    return callAction(PartnerActions.register(partner, optional), options);
  }

  /**
   * Reads the settings of an account.
   *
   * <p>Secrets are part of the answer only for sessions that may see them.
   *
   * <p>Action {@code partner.get}.
   *
   * @return the answer, null where the server answers none
   * @throws ApiException with the code {@link ErrorCodes#INVALID_PARTNER_ID} (Invalid partner id
   *     "@PID@")
   */
  public Partner get() {
    return get(null, null);
  }

  /** The same as {@link #get()}, with optional parameters. */
  public Partner get(Consumer<? super GetParams> optional) {
    return get(optional, null);
  }

  /** The same as {@link #get()}, with optional parameters and settings of this request alone. */
  public Partner get(Consumer<? super GetParams> optional, RequestOptions options) {
    return callAction(PartnerActions.get(optional), options);
  }

  /**
   * Reads the account of the session.
   *
   * <p>Kept for old programs: get without an id does the same.
   *
   * <p>Action {@code partner.getInfo}. Deprecated.
   *
   * @return the answer, null where the server answers none
   * @throws ApiException with the code {@link ErrorCodes#UNKNOWN_PARTNER_ID} (Unknown partner_id
   *     [@PID@])
   */
  public Partner getInfo() {
    return getInfo(null);
  }

  /** The same as {@link #getInfo()}, with settings of this request alone. */
  public Partner getInfo(RequestOptions options) {
    return callAction(PartnerActions.getInfo(), options);
  }

  /**
   * Reads the few facts of an account that are meant for everybody, such as addresses of related
   * systems.
   *
   * <p>Action {@code partner.getPublicInfo}.
   *
   * @return the answer, null where the server answers none
   * @throws ApiException with the code {@link ErrorCodes#INVALID_PARTNER_ID} (Invalid partner id
   *     "@PID@")
   */
  public PartnerPublicInfo getPublicInfo() {
    return getPublicInfo(null, null);
  }

  /** The same as {@link #getPublicInfo()}, with optional parameters. */
  public PartnerPublicInfo getPublicInfo(Consumer<? super GetPublicInfoParams> optional) {
    return getPublicInfo(optional, null);
  }

  /**
   * The same as {@link #getPublicInfo()}, with optional parameters and settings of this request
   * alone.
   */
  public PartnerPublicInfo getPublicInfo(
      Consumer<? super GetPublicInfoParams> optional, RequestOptions options) {
    return callAction(PartnerActions.getPublicInfo(optional), options);
  }

  /**
   * Reads an account with its secrets, given the credentials of one of its administrators.
   *
   * <p>Needs no session.
   *
   * <p>Action {@code partner.getSecrets}. Needs no session.
   *
   * @param partnerId Number of the account.
   * @param adminEmail E-mail address the administrator signs in with.
   * @param cmsPassword Password of the administrator.
   * @return the answer, null where the server answers none
   * @throws ApiException with the code {@link ErrorCodes#ADMIN_KUSER_NOT_FOUND} (The data you
   *     entered is invalid)
   */
  public Partner getSecrets(long partnerId, String adminEmail, String cmsPassword) {
    return getSecrets(partnerId, adminEmail, cmsPassword, null, null);
  }

  /** The same as {@link #getSecrets(long, String, String)}, with optional parameters. */
  public Partner getSecrets(
      long partnerId,
      String adminEmail,
      String cmsPassword,
      Consumer<? super GetSecretsParams> optional) {
    return getSecrets(partnerId, adminEmail, cmsPassword, optional, null);
  }

  /**
   * The same as {@link #getSecrets(long, String, String)}, with optional parameters and settings of
   * this request alone.
   */
  public Partner getSecrets(
      long partnerId,
      String adminEmail,
      String cmsPassword,
      Consumer<? super GetSecretsParams> optional,
      RequestOptions options) {
    return callAction(
        PartnerActions.getSecrets(partnerId, adminEmail, cmsPassword, optional), options);
  }

  /**
   * Lists the accounts that the session may act for: itself and the ones below it.
   *
   * <p>Action {@code partner.list}. Iterate over the result for the objects of all pages.
   *
   * @return the list, its first page asked for
   */
  public Pages<Partner, PartnerListResponse> list() {
    return list(null, null);
  }

  /** The same as {@link #list()}, with optional parameters. */
  public Pages<Partner, PartnerListResponse> list(Consumer<? super ListParams> optional) {
    return list(optional, null);
  }

  /** The same as {@link #list()}, with optional parameters and settings of this request alone. */
  public Pages<Partner, PartnerListResponse> list(
      Consumer<? super ListParams> optional, RequestOptions options) {
    return listPages(PartnerActions.list(optional), "KalturaFilterPager", options);
  }

  /**
   * Counts the accounts that list would answer for the same filter.
   *
   * <p>Action {@code partner.count}.
   *
   * @return the answer, null where the server answers none
   */
  public Long count() {
    return count(null, null);
  }

  /** The same as {@link #count()}, with optional parameters. */
  public Long count(Consumer<? super CountParams> optional) {
    return count(optional, null);
  }

  /** The same as {@link #count()}, with optional parameters and settings of this request alone. */
  public Long count(Consumer<? super CountParams> optional, RequestOptions options) {
    return callAction(PartnerActions.count(optional), options);
  }

  /**
   * Changes settings of the account of the session.
   *
   * <p>Action {@code partner.update}.
   *
   * @param partner Holds the new settings; unset properties stay as they are.
   * @return the answer, null where the server answers none
   * @throws ApiException with the code {@link ErrorCodes#UNKNOWN_PARTNER_ID} (Unknown partner_id
   *     [@PID@])
   */
  public Partner update(Partner partner) {
    return update(partner, null, null);
  }

  /** The same as {@link #update(Partner)}, with optional parameters. */
  public Partner update(Partner partner, Consumer<? super UpdateParams> optional) {
    return update(partner, optional, null);
  }

  /**
   * The same as {@link #update(Partner)}, with optional parameters and settings of this request
   * alone.
   */
  public Partner update(
      Partner partner, Consumer<? super UpdateParams> optional, RequestOptions options) {
    return callAction(PartnerActions.update(partner, optional), options);
  }

  /** The optional parameters of {@link #register}. */
  public static final class RegisterParams extends Params {
    RegisterParams(Call<?> call) {
      super(call);
    }

    /**
     * Password of the first administrator; empty to let the server make one. Default: the empty
     * text.
     *
     * @param cmsPassword the value
     * @return these parameters
     */
    public RegisterParams cmsPassword(String cmsPassword) {
      put("cmsPassword", cmsPassword);
      return this;
    }

    /** The same as {@link #cmsPassword(String)}, of a result of a multirequest. */
    public RegisterParams cmsPassword(Value<String> cmsPassword) {
      put("cmsPassword", cmsPassword);
      return this;
    }

    /**
     * Account whose settings and content are copied into the new one.
     *
     * @param templatePartnerId the value
     * @return these parameters
     */
    public RegisterParams templatePartnerId(long templatePartnerId) {
      put("templatePartnerId", templatePartnerId);
      return this;
    }

    /** The same as {@link #templatePartnerId(long)}, of a result of a multirequest. */
    public RegisterParams templatePartnerId(Value<Long> templatePartnerId) {
      put("templatePartnerId", templatePartnerId);
      return this;
    }

    /**
     * True to send no mail. Default: {@code false}.
     *
     * @param silent the value
     * @return these parameters
     */
    public RegisterParams silent(boolean silent) {
      put("silent", silent);
      return this;
    }

    /** The same as {@link #silent(boolean)}, of a result of a multirequest. */
    public RegisterParams silent(Value<Boolean> silent) {
      put("silent", silent);
      return this;
    }
  }

  /** The optional parameters of {@link #get}. */
  public static final class GetParams extends Params {
    GetParams(Call<?> call) {
      super(call);
    }

    /**
     * Number of the account; without it, the account of the session.
     *
     * @param id the value
     * @return these parameters
     */
    public GetParams id(long id) {
      put("id", id);
      return this;
    }

    /** The same as {@link #id(long)}, of a result of a multirequest. */
    public GetParams id(Value<Long> id) {
      put("id", id);
      return this;
    }
  }

  /** The optional parameters of {@link #getPublicInfo}. */
  public static final class GetPublicInfoParams extends Params {
    GetPublicInfoParams(Call<?> call) {
      super(call);
    }

    /**
     * Number of the account; without it, the account of the session.
     *
     * @param id the value
     * @return these parameters
     */
    public GetPublicInfoParams id(long id) {
      put("id", id);
      return this;
    }

    /** The same as {@link #id(long)}, of a result of a multirequest. */
    public GetPublicInfoParams id(Value<Long> id) {
      put("id", id);
      return this;
    }
  }

  /** The optional parameters of {@link #getSecrets}. */
  public static final class GetSecretsParams extends Params {
    GetSecretsParams(Call<?> call) {
      super(call);
    }

    /**
     * One-time code from the authenticator, where the account asks for a second factor.
     *
     * @param otp the value
     * @return these parameters
     */
    public GetSecretsParams otp(String otp) {
      put("otp", otp);
      return this;
    }

    /** The same as {@link #otp(String)}, of a result of a multirequest. */
    public GetSecretsParams otp(Value<String> otp) {
      put("otp", otp);
      return this;
    }
  }

  /** The optional parameters of {@link #list}. */
  public static final class ListParams extends Params {
    ListParams(Call<?> call) {
      super(call);
    }

    /**
     * Which accounts to list.
     *
     * @param filter the value
     * @return these parameters
     */
    public ListParams filter(PartnerFilter filter) {
      put("filter", filter);
      return this;
    }

    /** The same as {@link #filter(PartnerFilter)}, of a result of a multirequest. */
    public ListParams filter(Value<PartnerFilter> filter) {
      put("filter", filter);
      return this;
    }

    /**
     * Which page, and how many accounts per page.
     *
     * @param pager the value
     * @return these parameters
     */
    public ListParams pager(FilterPager pager) {
      put("pager", pager);
      return this;
    }

    /** The same as {@link #pager(FilterPager)}, of a result of a multirequest. */
    public ListParams pager(Value<FilterPager> pager) {
      put("pager", pager);
      return this;
    }
  }

  /** The optional parameters of {@link #count}. */
  public static final class CountParams extends Params {
    CountParams(Call<?> call) {
      super(call);
    }

    /**
     * Which accounts to count.
     *
     * @param filter the value
     * @return these parameters
     */
    public CountParams filter(PartnerFilter filter) {
      put("filter", filter);
      return this;
    }

    /** The same as {@link #filter(PartnerFilter)}, of a result of a multirequest. */
    public CountParams filter(Value<PartnerFilter> filter) {
      put("filter", filter);
      return this;
    }
  }

  /** The optional parameters of {@link #update}. */
  public static final class UpdateParams extends Params {
    UpdateParams(Call<?> call) {
      super(call);
    }

    /**
     * True to let an empty text overwrite a stored value; otherwise empty texts are ignored.
     * Default: {@code false}.
     *
     * @param allowEmpty the value
     * @return these parameters
     */
    public UpdateParams allowEmpty(boolean allowEmpty) {
      put("allowEmpty", allowEmpty);
      return this;
    }

    /** The same as {@link #allowEmpty(boolean)}, of a result of a multirequest. */
    public UpdateParams allowEmpty(Value<Boolean> allowEmpty) {
      put("allowEmpty", allowEmpty);
      return this;
    }
  }
}
