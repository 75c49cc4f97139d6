import { testExamples } from "./examples";

testExamples("numbers-disagree");
