import { testExamples } from "./examples";

testExamples("value-differs");
