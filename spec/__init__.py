"""What the API is: vendored documents, repairs, and the pipeline that makes the client."""
