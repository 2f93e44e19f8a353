import { holdAny } from '../timeline/crowd-holdings'
import { bringToLife } from './life'

bringToLife(holdAny)
