import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { describePhotoStep, type DescribePhotoInput } from "./steps/describe-photo"

/** Changes what is said of a photo. */
export const describePhotoWorkflow = createWorkflow("describe-photo", (input: DescribePhotoInput) => {
  const photo = describePhotoStep(input)
  return new WorkflowResponse(photo)
})
