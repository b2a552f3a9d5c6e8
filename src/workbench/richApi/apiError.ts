const HTTP_STATUS: Readonly<Record<string, number>> = {
  AccessDenied: 401,
  GeneralException: 500,
  ItemNotFound: 404,
  NotImplemented: 501,
};

/** A refusal by the host, as Excel words it: office.js makes an `OfficeExtension.Error` of it. */
export class ApiError extends Error {
  readonly code: string;

  constructor(code: string, message: string) {
    super(message);
    this.code = code;
  }

  get httpStatus(): number {
    return HTTP_STATUS[this.code] ?? 400;
  }
}

export function notImplemented(member: string): ApiError {
  return new ApiError('NotImplemented', `The workbench does not implement ${member}.`);
}
