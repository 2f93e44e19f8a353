import { holdFew } from '../timeline/holdings'
import { bringToLife } from './life'

bringToLife(holdFew)
