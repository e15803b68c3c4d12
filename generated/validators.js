// Generated from openapi.yaml with Ajv by `npm run generate`. Do not edit.

import { createRequire } from 'node:module'
import { formats, keywords } from '../src/contract/schemas/keywords.ts'

const require = createRequire(import.meta.url)
const exports = {}

"use strict";
exports.schema0 = validate20;
const schema31 = {"type":"object","additionalProperties":false,"required":[],"properties":{}};

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate20.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema31.type,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports.schema1 = validate21;
const schema32 = {"$ref":"contract#/components/schemas/Welcome"};
const schema34 = {"type":"object","additionalProperties":false,"required":["message"],"properties":{"message":{"type":"string"}}};

function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate21.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.message === undefined){
const err0 = {instancePath,schemaPath:"contract#/components/schemas/Welcome/required",keyword:"required",params:{missingProperty: "message"},schema:schema34.required,parentSchema:schema34,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "message")){
const err1 = {instancePath,schemaPath:"contract#/components/schemas/Welcome/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema34,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.message !== undefined){
let data0 = data.message;
if(typeof data0 !== "string"){
const err2 = {instancePath:instancePath+"/message",schemaPath:"contract#/components/schemas/Welcome/properties/message/type",keyword:"type",params:{type: "string"},schema:schema34.properties.message.type,parentSchema:schema34.properties.message,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
else {
const err3 = {instancePath,schemaPath:"contract#/components/schemas/Welcome/type",keyword:"type",params:{type: "object"},schema:schema34.type,parentSchema:schema34,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate21.errors = vErrors;
return errors === 0;
}
validate21.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports.schema2 = validate23;
const schema35 = {"$ref":"contract#/components/schemas/Problem"};
const schema36 = {"description":"A problem whose meaning is its status code (RFC 9457, section 4.2.1).","type":"object","additionalProperties":false,"required":["detail"],"properties":{"detail":{"type":"string"}}};

function validate23(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate23.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.detail === undefined){
const err0 = {instancePath,schemaPath:"contract#/components/schemas/Problem/required",keyword:"required",params:{missingProperty: "detail"},schema:schema36.required,parentSchema:schema36,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "detail")){
const err1 = {instancePath,schemaPath:"contract#/components/schemas/Problem/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema36,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.detail !== undefined){
let data0 = data.detail;
if(typeof data0 !== "string"){
const err2 = {instancePath:instancePath+"/detail",schemaPath:"contract#/components/schemas/Problem/properties/detail/type",keyword:"type",params:{type: "string"},schema:schema36.properties.detail.type,parentSchema:schema36.properties.detail,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
else {
const err3 = {instancePath,schemaPath:"contract#/components/schemas/Problem/type",keyword:"type",params:{type: "object"},schema:schema36.type,parentSchema:schema36,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate23.errors = vErrors;
return errors === 0;
}
validate23.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports.schema3 = validate24;
const schema37 = {"$ref":"contract#/components/schemas/InvalidRequestProblem"};
const schema38 = {"description":"A request that violates the contract.","x-remedy":"Correct what `errors` names: each error has the part of the request, a JSON Pointer (RFC 6901) to the value,\nand a message. All violations are named at once. The same request gets the same response, so do not repeat\nit as it is.\n","type":"object","additionalProperties":false,"required":["type","title","status","detail","errors"],"properties":{"type":{"type":"string","enum":["/problems/invalid-request"],"x-enum-varnames":["InvalidRequest"]},"title":{"type":"string"},"status":{"type":"integer","format":"int32","const":422},"detail":{"description":"All messages in one sentence.","type":"string"},"errors":{"description":"The violations; the first 20 if there are more.","type":"array","minItems":1,"maxItems":20,"items":{"$ref":"#/components/schemas/InvalidField"}}}};
const schema39 = {"type":"object","additionalProperties":false,"required":["in","pointer","message"],"properties":{"in":{"description":"The part of the request.","type":"string","enum":["path","query","header","body"]},"pointer":{"description":"A JSON Pointer (RFC 6901) to the value within that part; empty for the whole part.","type":"string"},"message":{"type":"string"}}};
const formats0 = formats.int32;

function validate25(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate25.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},schema:schema38.required,parentSchema:schema38,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.title === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "title"},schema:schema38.required,parentSchema:schema38,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.status === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "status"},schema:schema38.required,parentSchema:schema38,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.detail === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "detail"},schema:schema38.required,parentSchema:schema38,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.errors === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "errors"},schema:schema38.required,parentSchema:schema38,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "type") || (key0 === "title")) || (key0 === "status")) || (key0 === "detail")) || (key0 === "errors"))){
const err5 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema38,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.type !== undefined){
let data0 = data.type;
if(typeof data0 !== "string"){
const err6 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"},schema:schema38.properties.type.type,parentSchema:schema38.properties.type,data:data0};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(!(data0 === "/problems/invalid-request")){
const err7 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues: schema38.properties.type.enum},schema:schema38.properties.type.enum,parentSchema:schema38.properties.type,data:data0};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.title !== undefined){
let data1 = data.title;
if(typeof data1 !== "string"){
const err8 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"},schema:schema38.properties.title.type,parentSchema:schema38.properties.title,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.status !== undefined){
let data2 = data.status;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err9 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type: "integer"},schema:schema38.properties.status.type,parentSchema:schema38.properties.status,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(422 !== data2){
const err10 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/const",keyword:"const",params:{allowedValue: 422},schema:422,parentSchema:schema38.properties.status,data:data2};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(!(formats0.validate(data2))){
const err11 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/format",keyword:"format",params:{format: "int32"},schema:"int32",parentSchema:schema38.properties.status,data:data2};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
if(data.detail !== undefined){
let data3 = data.detail;
if(typeof data3 !== "string"){
const err12 = {instancePath:instancePath+"/detail",schemaPath:"#/properties/detail/type",keyword:"type",params:{type: "string"},schema:schema38.properties.detail.type,parentSchema:schema38.properties.detail,data:data3};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.errors !== undefined){
let data4 = data.errors;
if(Array.isArray(data4)){
if(data4.length > 20){
const err13 = {instancePath:instancePath+"/errors",schemaPath:"#/properties/errors/maxItems",keyword:"maxItems",params:{limit: 20},schema:20,parentSchema:schema38.properties.errors,data:data4};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data4.length < 1){
const err14 = {instancePath:instancePath+"/errors",schemaPath:"#/properties/errors/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema38.properties.errors,data:data4};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
let data5 = data4[i0];
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.in === undefined){
const err15 = {instancePath:instancePath+"/errors/" + i0,schemaPath:"#/components/schemas/InvalidField/required",keyword:"required",params:{missingProperty: "in"},schema:schema39.required,parentSchema:schema39,data:data5};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(data5.pointer === undefined){
const err16 = {instancePath:instancePath+"/errors/" + i0,schemaPath:"#/components/schemas/InvalidField/required",keyword:"required",params:{missingProperty: "pointer"},schema:schema39.required,parentSchema:schema39,data:data5};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(data5.message === undefined){
const err17 = {instancePath:instancePath+"/errors/" + i0,schemaPath:"#/components/schemas/InvalidField/required",keyword:"required",params:{missingProperty: "message"},schema:schema39.required,parentSchema:schema39,data:data5};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
for(const key1 in data5){
if(!(((key1 === "in") || (key1 === "pointer")) || (key1 === "message"))){
const err18 = {instancePath:instancePath+"/errors/" + i0,schemaPath:"#/components/schemas/InvalidField/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema39,data:data5};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data5.in !== undefined){
let data6 = data5.in;
if(typeof data6 !== "string"){
const err19 = {instancePath:instancePath+"/errors/" + i0+"/in",schemaPath:"#/components/schemas/InvalidField/properties/in/type",keyword:"type",params:{type: "string"},schema:schema39.properties.in.type,parentSchema:schema39.properties.in,data:data6};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(!((((data6 === "path") || (data6 === "query")) || (data6 === "header")) || (data6 === "body"))){
const err20 = {instancePath:instancePath+"/errors/" + i0+"/in",schemaPath:"#/components/schemas/InvalidField/properties/in/enum",keyword:"enum",params:{allowedValues: schema39.properties.in.enum},schema:schema39.properties.in.enum,parentSchema:schema39.properties.in,data:data6};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data5.pointer !== undefined){
let data7 = data5.pointer;
if(typeof data7 !== "string"){
const err21 = {instancePath:instancePath+"/errors/" + i0+"/pointer",schemaPath:"#/components/schemas/InvalidField/properties/pointer/type",keyword:"type",params:{type: "string"},schema:schema39.properties.pointer.type,parentSchema:schema39.properties.pointer,data:data7};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data5.message !== undefined){
let data8 = data5.message;
if(typeof data8 !== "string"){
const err22 = {instancePath:instancePath+"/errors/" + i0+"/message",schemaPath:"#/components/schemas/InvalidField/properties/message/type",keyword:"type",params:{type: "string"},schema:schema39.properties.message.type,parentSchema:schema39.properties.message,data:data8};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
}
else {
const err23 = {instancePath:instancePath+"/errors/" + i0,schemaPath:"#/components/schemas/InvalidField/type",keyword:"type",params:{type: "object"},schema:schema39.type,parentSchema:schema39,data:data5};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
}
else {
const err24 = {instancePath:instancePath+"/errors",schemaPath:"#/properties/errors/type",keyword:"type",params:{type: "array"},schema:schema38.properties.errors.type,parentSchema:schema38.properties.errors,data:data4};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
}
else {
const err25 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema38.type,parentSchema:schema38,data};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
validate25.errors = vErrors;
return errors === 0;
}
validate25.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate24(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate24.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate25(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
validate24.errors = vErrors;
return errors === 0;
}
validate24.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports.schema4 = validate27;
const schema40 = {"$ref":"contract#/components/schemas/TooManyRequestsProblem"};
const schema41 = {"description":"Too many requests of an account or an IP address.","x-remedy":"Wait as many seconds as `Retry-After` says, then send the request again. The headers `RateLimit-Policy` and\n`RateLimit` tell the limits and what is left. Lists of up to 1,000 employees, the export and the feed of\nchanges take fewer requests than employees one by one.\n","type":"object","additionalProperties":false,"required":["type","title","status","detail"],"properties":{"type":{"type":"string","enum":["/problems/too-many-requests"],"x-enum-varnames":["TooManyRequests"]},"title":{"type":"string"},"status":{"type":"integer","format":"int32","const":429},"detail":{"type":"string"}}};

function validate27(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate27.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err0 = {instancePath,schemaPath:"contract#/components/schemas/TooManyRequestsProblem/required",keyword:"required",params:{missingProperty: "type"},schema:schema41.required,parentSchema:schema41,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.title === undefined){
const err1 = {instancePath,schemaPath:"contract#/components/schemas/TooManyRequestsProblem/required",keyword:"required",params:{missingProperty: "title"},schema:schema41.required,parentSchema:schema41,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.status === undefined){
const err2 = {instancePath,schemaPath:"contract#/components/schemas/TooManyRequestsProblem/required",keyword:"required",params:{missingProperty: "status"},schema:schema41.required,parentSchema:schema41,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.detail === undefined){
const err3 = {instancePath,schemaPath:"contract#/components/schemas/TooManyRequestsProblem/required",keyword:"required",params:{missingProperty: "detail"},schema:schema41.required,parentSchema:schema41,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "type") || (key0 === "title")) || (key0 === "status")) || (key0 === "detail"))){
const err4 = {instancePath,schemaPath:"contract#/components/schemas/TooManyRequestsProblem/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema41,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.type !== undefined){
let data0 = data.type;
if(typeof data0 !== "string"){
const err5 = {instancePath:instancePath+"/type",schemaPath:"contract#/components/schemas/TooManyRequestsProblem/properties/type/type",keyword:"type",params:{type: "string"},schema:schema41.properties.type.type,parentSchema:schema41.properties.type,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(!(data0 === "/problems/too-many-requests")){
const err6 = {instancePath:instancePath+"/type",schemaPath:"contract#/components/schemas/TooManyRequestsProblem/properties/type/enum",keyword:"enum",params:{allowedValues: schema41.properties.type.enum},schema:schema41.properties.type.enum,parentSchema:schema41.properties.type,data:data0};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.title !== undefined){
let data1 = data.title;
if(typeof data1 !== "string"){
const err7 = {instancePath:instancePath+"/title",schemaPath:"contract#/components/schemas/TooManyRequestsProblem/properties/title/type",keyword:"type",params:{type: "string"},schema:schema41.properties.title.type,parentSchema:schema41.properties.title,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.status !== undefined){
let data2 = data.status;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err8 = {instancePath:instancePath+"/status",schemaPath:"contract#/components/schemas/TooManyRequestsProblem/properties/status/type",keyword:"type",params:{type: "integer"},schema:schema41.properties.status.type,parentSchema:schema41.properties.status,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(429 !== data2){
const err9 = {instancePath:instancePath+"/status",schemaPath:"contract#/components/schemas/TooManyRequestsProblem/properties/status/const",keyword:"const",params:{allowedValue: 429},schema:429,parentSchema:schema41.properties.status,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(!(formats0.validate(data2))){
const err10 = {instancePath:instancePath+"/status",schemaPath:"contract#/components/schemas/TooManyRequestsProblem/properties/status/format",keyword:"format",params:{format: "int32"},schema:"int32",parentSchema:schema41.properties.status,data:data2};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
if(data.detail !== undefined){
let data3 = data.detail;
if(typeof data3 !== "string"){
const err11 = {instancePath:instancePath+"/detail",schemaPath:"contract#/components/schemas/TooManyRequestsProblem/properties/detail/type",keyword:"type",params:{type: "string"},schema:schema41.properties.detail.type,parentSchema:schema41.properties.detail,data:data3};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
else {
const err12 = {instancePath,schemaPath:"contract#/components/schemas/TooManyRequestsProblem/type",keyword:"type",params:{type: "object"},schema:schema41.type,parentSchema:schema41,data};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
validate27.errors = vErrors;
return errors === 0;
}
validate27.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports.schema5 = validate28;
const schema42 = {"$ref":"contract#/components/schemas/Health"};
const schema43 = {"type":"object","additionalProperties":false,"required":["status"],"properties":{"status":{"type":"string","enum":["ok"]}}};

function validate28(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate28.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.status === undefined){
const err0 = {instancePath,schemaPath:"contract#/components/schemas/Health/required",keyword:"required",params:{missingProperty: "status"},schema:schema43.required,parentSchema:schema43,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "status")){
const err1 = {instancePath,schemaPath:"contract#/components/schemas/Health/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema43,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.status !== undefined){
let data0 = data.status;
if(typeof data0 !== "string"){
const err2 = {instancePath:instancePath+"/status",schemaPath:"contract#/components/schemas/Health/properties/status/type",keyword:"type",params:{type: "string"},schema:schema43.properties.status.type,parentSchema:schema43.properties.status,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!(data0 === "ok")){
const err3 = {instancePath:instancePath+"/status",schemaPath:"contract#/components/schemas/Health/properties/status/enum",keyword:"enum",params:{allowedValues: schema43.properties.status.enum},schema:schema43.properties.status.enum,parentSchema:schema43.properties.status,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath,schemaPath:"contract#/components/schemas/Health/type",keyword:"type",params:{type: "object"},schema:schema43.type,parentSchema:schema43,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate28.errors = vErrors;
return errors === 0;
}
validate28.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports.schema6 = validate29;
const schema44 = {"type":"object","additionalProperties":false,"required":[],"properties":{"If-None-Match":{"$ref":"contract#/components/parameters/IfNoneMatch/schema"}}};
const schema45 = {"type":"string","maxLength":2000,"pattern":"^(\\*|(W/)?\"[!#-~]*\"([ \\t]*,[ \\t]*(W/)?\"[!#-~]*\")*)$","x-messages":{"pattern":"Header should be * or a list of entity tags in double quotes, as ETag has them"}};
const func1 = require("ajv/dist/runtime/ucs2length").default;
const pattern4 = new RegExp("^(\\*|(W/)?\"[!#-~]*\"([ \\t]*,[ \\t]*(W/)?\"[!#-~]*\")*)$", "u");

function validate29(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate29.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "If-None-Match")){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema44,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data["If-None-Match"] !== undefined){
let data0 = data["If-None-Match"];
if(typeof data0 === "string"){
if(data0.length > 2000){
if(func1(data0) > 2000){
const err1 = {instancePath:instancePath+"/If-None-Match",schemaPath:"contract#/components/parameters/IfNoneMatch/schema/maxLength",keyword:"maxLength",params:{limit: 2000},schema:2000,parentSchema:schema45,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(!pattern4.test(data0)){
const err2 = {instancePath:instancePath+"/If-None-Match",schemaPath:"contract#/components/parameters/IfNoneMatch/schema/pattern",keyword:"pattern",params:{pattern: "^(\\*|(W/)?\"[!#-~]*\"([ \\t]*,[ \\t]*(W/)?\"[!#-~]*\")*)$"},schema:"^(\\*|(W/)?\"[!#-~]*\"([ \\t]*,[ \\t]*(W/)?\"[!#-~]*\")*)$",parentSchema:schema45,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/If-None-Match",schemaPath:"contract#/components/parameters/IfNoneMatch/schema/type",keyword:"type",params:{type: "string"},schema:schema45.type,parentSchema:schema45,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema44.type,parentSchema:schema44,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate29.errors = vErrors;
return errors === 0;
}
validate29.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports.schema7 = validate30;
const schema46 = {"$ref":"contract#/components/schemas/Contract"};
const schema47 = {"description":"An OpenAPI document.","type":"object","required":["openapi","info","paths"],"properties":{"openapi":{"type":"string"},"info":{"type":"object","additionalProperties":true},"paths":{"type":"object","additionalProperties":true}}};

function validate30(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate30.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.openapi === undefined){
const err0 = {instancePath,schemaPath:"contract#/components/schemas/Contract/required",keyword:"required",params:{missingProperty: "openapi"},schema:schema47.required,parentSchema:schema47,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.info === undefined){
const err1 = {instancePath,schemaPath:"contract#/components/schemas/Contract/required",keyword:"required",params:{missingProperty: "info"},schema:schema47.required,parentSchema:schema47,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.paths === undefined){
const err2 = {instancePath,schemaPath:"contract#/components/schemas/Contract/required",keyword:"required",params:{missingProperty: "paths"},schema:schema47.required,parentSchema:schema47,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.openapi !== undefined){
let data0 = data.openapi;
if(typeof data0 !== "string"){
const err3 = {instancePath:instancePath+"/openapi",schemaPath:"contract#/components/schemas/Contract/properties/openapi/type",keyword:"type",params:{type: "string"},schema:schema47.properties.openapi.type,parentSchema:schema47.properties.openapi,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.info !== undefined){
let data1 = data.info;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
}
else {
const err4 = {instancePath:instancePath+"/info",schemaPath:"contract#/components/schemas/Contract/properties/info/type",keyword:"type",params:{type: "object"},schema:schema47.properties.info.type,parentSchema:schema47.properties.info,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.paths !== undefined){
let data2 = data.paths;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
}
else {
const err5 = {instancePath:instancePath+"/paths",schemaPath:"contract#/components/schemas/Contract/properties/paths/type",keyword:"type",params:{type: "object"},schema:schema47.properties.paths.type,parentSchema:schema47.properties.paths,data:data2};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath,schemaPath:"contract#/components/schemas/Contract/type",keyword:"type",params:{type: "object"},schema:schema47.type,parentSchema:schema47,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate30.errors = vErrors;
return errors === 0;
}
validate30.evaluated = {"props":{"openapi":true,"info":true,"paths":true},"dynamicProps":false,"dynamicItems":false};

exports.schema8 = validate31;
const schema48 = {"$ref":"contract#/paths/~1openapi.yaml/get/responses/200/content/application~1yaml/schema"};
const schema49 = {"description":"An OpenAPI 3.1 document."};

function validate31(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate31.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
validate31.errors = vErrors;
return errors === 0;
}
validate31.evaluated = {"dynamicProps":false,"dynamicItems":false};

exports.schema9 = validate32;
const schema50 = {"$ref":"contract#/components/schemas/JsonWebKeySet"};
const schema51 = {"type":"object","additionalProperties":false,"required":["keys"],"properties":{"keys":{"type":"array","maxItems":100,"items":{"$ref":"#/components/schemas/JsonWebKey"}}}};
const schema52 = {"description":"A public key (RFC 7517) with the members of RFC 7518 or RFC 8037.","type":"object","additionalProperties":false,"required":["kty","kid","alg","use"],"properties":{"kty":{"type":"string","enum":["OKP","EC","RSA"]},"kid":{"description":"The thumbprint of the key (RFC 7638).","type":"string"},"alg":{"type":"string","enum":["EdDSA","ES256","RS256"]},"use":{"type":"string","enum":["sig"]},"crv":{"type":"string"},"x":{"type":"string"},"y":{"type":"string"},"n":{"type":"string"},"e":{"type":"string"}}};
const func2 = Object.prototype.hasOwnProperty;

function validate33(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate33.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.keys === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "keys"},schema:schema51.required,parentSchema:schema51,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "keys")){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema51,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.keys !== undefined){
let data0 = data.keys;
if(Array.isArray(data0)){
if(data0.length > 100){
const err2 = {instancePath:instancePath+"/keys",schemaPath:"#/properties/keys/maxItems",keyword:"maxItems",params:{limit: 100},schema:100,parentSchema:schema51.properties.keys,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.kty === undefined){
const err3 = {instancePath:instancePath+"/keys/" + i0,schemaPath:"#/components/schemas/JsonWebKey/required",keyword:"required",params:{missingProperty: "kty"},schema:schema52.required,parentSchema:schema52,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data1.kid === undefined){
const err4 = {instancePath:instancePath+"/keys/" + i0,schemaPath:"#/components/schemas/JsonWebKey/required",keyword:"required",params:{missingProperty: "kid"},schema:schema52.required,parentSchema:schema52,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data1.alg === undefined){
const err5 = {instancePath:instancePath+"/keys/" + i0,schemaPath:"#/components/schemas/JsonWebKey/required",keyword:"required",params:{missingProperty: "alg"},schema:schema52.required,parentSchema:schema52,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data1.use === undefined){
const err6 = {instancePath:instancePath+"/keys/" + i0,schemaPath:"#/components/schemas/JsonWebKey/required",keyword:"required",params:{missingProperty: "use"},schema:schema52.required,parentSchema:schema52,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
for(const key1 in data1){
if(!(func2.call(schema52.properties, key1))){
const err7 = {instancePath:instancePath+"/keys/" + i0,schemaPath:"#/components/schemas/JsonWebKey/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema52,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data1.kty !== undefined){
let data2 = data1.kty;
if(typeof data2 !== "string"){
const err8 = {instancePath:instancePath+"/keys/" + i0+"/kty",schemaPath:"#/components/schemas/JsonWebKey/properties/kty/type",keyword:"type",params:{type: "string"},schema:schema52.properties.kty.type,parentSchema:schema52.properties.kty,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(!(((data2 === "OKP") || (data2 === "EC")) || (data2 === "RSA"))){
const err9 = {instancePath:instancePath+"/keys/" + i0+"/kty",schemaPath:"#/components/schemas/JsonWebKey/properties/kty/enum",keyword:"enum",params:{allowedValues: schema52.properties.kty.enum},schema:schema52.properties.kty.enum,parentSchema:schema52.properties.kty,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data1.kid !== undefined){
let data3 = data1.kid;
if(typeof data3 !== "string"){
const err10 = {instancePath:instancePath+"/keys/" + i0+"/kid",schemaPath:"#/components/schemas/JsonWebKey/properties/kid/type",keyword:"type",params:{type: "string"},schema:schema52.properties.kid.type,parentSchema:schema52.properties.kid,data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data1.alg !== undefined){
let data4 = data1.alg;
if(typeof data4 !== "string"){
const err11 = {instancePath:instancePath+"/keys/" + i0+"/alg",schemaPath:"#/components/schemas/JsonWebKey/properties/alg/type",keyword:"type",params:{type: "string"},schema:schema52.properties.alg.type,parentSchema:schema52.properties.alg,data:data4};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(!(((data4 === "EdDSA") || (data4 === "ES256")) || (data4 === "RS256"))){
const err12 = {instancePath:instancePath+"/keys/" + i0+"/alg",schemaPath:"#/components/schemas/JsonWebKey/properties/alg/enum",keyword:"enum",params:{allowedValues: schema52.properties.alg.enum},schema:schema52.properties.alg.enum,parentSchema:schema52.properties.alg,data:data4};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data1.use !== undefined){
let data5 = data1.use;
if(typeof data5 !== "string"){
const err13 = {instancePath:instancePath+"/keys/" + i0+"/use",schemaPath:"#/components/schemas/JsonWebKey/properties/use/type",keyword:"type",params:{type: "string"},schema:schema52.properties.use.type,parentSchema:schema52.properties.use,data:data5};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(!(data5 === "sig")){
const err14 = {instancePath:instancePath+"/keys/" + i0+"/use",schemaPath:"#/components/schemas/JsonWebKey/properties/use/enum",keyword:"enum",params:{allowedValues: schema52.properties.use.enum},schema:schema52.properties.use.enum,parentSchema:schema52.properties.use,data:data5};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data1.crv !== undefined){
let data6 = data1.crv;
if(typeof data6 !== "string"){
const err15 = {instancePath:instancePath+"/keys/" + i0+"/crv",schemaPath:"#/components/schemas/JsonWebKey/properties/crv/type",keyword:"type",params:{type: "string"},schema:schema52.properties.crv.type,parentSchema:schema52.properties.crv,data:data6};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data1.x !== undefined){
let data7 = data1.x;
if(typeof data7 !== "string"){
const err16 = {instancePath:instancePath+"/keys/" + i0+"/x",schemaPath:"#/components/schemas/JsonWebKey/properties/x/type",keyword:"type",params:{type: "string"},schema:schema52.properties.x.type,parentSchema:schema52.properties.x,data:data7};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data1.y !== undefined){
let data8 = data1.y;
if(typeof data8 !== "string"){
const err17 = {instancePath:instancePath+"/keys/" + i0+"/y",schemaPath:"#/components/schemas/JsonWebKey/properties/y/type",keyword:"type",params:{type: "string"},schema:schema52.properties.y.type,parentSchema:schema52.properties.y,data:data8};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data1.n !== undefined){
let data9 = data1.n;
if(typeof data9 !== "string"){
const err18 = {instancePath:instancePath+"/keys/" + i0+"/n",schemaPath:"#/components/schemas/JsonWebKey/properties/n/type",keyword:"type",params:{type: "string"},schema:schema52.properties.n.type,parentSchema:schema52.properties.n,data:data9};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data1.e !== undefined){
let data10 = data1.e;
if(typeof data10 !== "string"){
const err19 = {instancePath:instancePath+"/keys/" + i0+"/e",schemaPath:"#/components/schemas/JsonWebKey/properties/e/type",keyword:"type",params:{type: "string"},schema:schema52.properties.e.type,parentSchema:schema52.properties.e,data:data10};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
}
else {
const err20 = {instancePath:instancePath+"/keys/" + i0,schemaPath:"#/components/schemas/JsonWebKey/type",keyword:"type",params:{type: "object"},schema:schema52.type,parentSchema:schema52,data:data1};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
}
else {
const err21 = {instancePath:instancePath+"/keys",schemaPath:"#/properties/keys/type",keyword:"type",params:{type: "array"},schema:schema51.properties.keys.type,parentSchema:schema51.properties.keys,data:data0};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
}
else {
const err22 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema51.type,parentSchema:schema51,data};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
validate33.errors = vErrors;
return errors === 0;
}
validate33.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate32(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate32.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate33(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
errors = vErrors.length;
}
validate32.errors = vErrors;
return errors === 0;
}
validate32.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports.schema10 = validate35;
const schema53 = {"$ref":"contract#/components/schemas/ServerMetadata"};
const schema54 = {"description":"The metadata of an OAuth authorization server (RFC 8414, section 2).","type":"object","additionalProperties":false,"required":["issuer","token_endpoint","revocation_endpoint","jwks_uri","service_documentation","scopes_supported","response_types_supported","grant_types_supported","token_endpoint_auth_methods_supported","revocation_endpoint_auth_methods_supported"],"properties":{"issuer":{"description":"The public URL of the service, and the `iss` of its access tokens.","type":"string"},"token_endpoint":{"type":"string"},"revocation_endpoint":{"type":"string"},"jwks_uri":{"type":"string"},"service_documentation":{"type":"string"},"scopes_supported":{"type":"array","items":{"type":"string"}},"response_types_supported":{"description":"Empty, since there is no authorization endpoint.","type":"array","items":{"type":"string"}},"grant_types_supported":{"type":"array","items":{"type":"string"}},"token_endpoint_auth_methods_supported":{"description":"Clients are public, and do not authenticate.","type":"array","items":{"type":"string"}},"revocation_endpoint_auth_methods_supported":{"type":"array","items":{"type":"string"}}}};

function validate35(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate35.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.issuer === undefined){
const err0 = {instancePath,schemaPath:"contract#/components/schemas/ServerMetadata/required",keyword:"required",params:{missingProperty: "issuer"},schema:schema54.required,parentSchema:schema54,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.token_endpoint === undefined){
const err1 = {instancePath,schemaPath:"contract#/components/schemas/ServerMetadata/required",keyword:"required",params:{missingProperty: "token_endpoint"},schema:schema54.required,parentSchema:schema54,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.revocation_endpoint === undefined){
const err2 = {instancePath,schemaPath:"contract#/components/schemas/ServerMetadata/required",keyword:"required",params:{missingProperty: "revocation_endpoint"},schema:schema54.required,parentSchema:schema54,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.jwks_uri === undefined){
const err3 = {instancePath,schemaPath:"contract#/components/schemas/ServerMetadata/required",keyword:"required",params:{missingProperty: "jwks_uri"},schema:schema54.required,parentSchema:schema54,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.service_documentation === undefined){
const err4 = {instancePath,schemaPath:"contract#/components/schemas/ServerMetadata/required",keyword:"required",params:{missingProperty: "service_documentation"},schema:schema54.required,parentSchema:schema54,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.scopes_supported === undefined){
const err5 = {instancePath,schemaPath:"contract#/components/schemas/ServerMetadata/required",keyword:"required",params:{missingProperty: "scopes_supported"},schema:schema54.required,parentSchema:schema54,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.response_types_supported === undefined){
const err6 = {instancePath,schemaPath:"contract#/components/schemas/ServerMetadata/required",keyword:"required",params:{missingProperty: "response_types_supported"},schema:schema54.required,parentSchema:schema54,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.grant_types_supported === undefined){
const err7 = {instancePath,schemaPath:"contract#/components/schemas/ServerMetadata/required",keyword:"required",params:{missingProperty: "grant_types_supported"},schema:schema54.required,parentSchema:schema54,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.token_endpoint_auth_methods_supported === undefined){
const err8 = {instancePath,schemaPath:"contract#/components/schemas/ServerMetadata/required",keyword:"required",params:{missingProperty: "token_endpoint_auth_methods_supported"},schema:schema54.required,parentSchema:schema54,data};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data.revocation_endpoint_auth_methods_supported === undefined){
const err9 = {instancePath,schemaPath:"contract#/components/schemas/ServerMetadata/required",keyword:"required",params:{missingProperty: "revocation_endpoint_auth_methods_supported"},schema:schema54.required,parentSchema:schema54,data};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
for(const key0 in data){
if(!(func2.call(schema54.properties, key0))){
const err10 = {instancePath,schemaPath:"contract#/components/schemas/ServerMetadata/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema54,data};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.issuer !== undefined){
let data0 = data.issuer;
if(typeof data0 !== "string"){
const err11 = {instancePath:instancePath+"/issuer",schemaPath:"contract#/components/schemas/ServerMetadata/properties/issuer/type",keyword:"type",params:{type: "string"},schema:schema54.properties.issuer.type,parentSchema:schema54.properties.issuer,data:data0};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.token_endpoint !== undefined){
let data1 = data.token_endpoint;
if(typeof data1 !== "string"){
const err12 = {instancePath:instancePath+"/token_endpoint",schemaPath:"contract#/components/schemas/ServerMetadata/properties/token_endpoint/type",keyword:"type",params:{type: "string"},schema:schema54.properties.token_endpoint.type,parentSchema:schema54.properties.token_endpoint,data:data1};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.revocation_endpoint !== undefined){
let data2 = data.revocation_endpoint;
if(typeof data2 !== "string"){
const err13 = {instancePath:instancePath+"/revocation_endpoint",schemaPath:"contract#/components/schemas/ServerMetadata/properties/revocation_endpoint/type",keyword:"type",params:{type: "string"},schema:schema54.properties.revocation_endpoint.type,parentSchema:schema54.properties.revocation_endpoint,data:data2};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.jwks_uri !== undefined){
let data3 = data.jwks_uri;
if(typeof data3 !== "string"){
const err14 = {instancePath:instancePath+"/jwks_uri",schemaPath:"contract#/components/schemas/ServerMetadata/properties/jwks_uri/type",keyword:"type",params:{type: "string"},schema:schema54.properties.jwks_uri.type,parentSchema:schema54.properties.jwks_uri,data:data3};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.service_documentation !== undefined){
let data4 = data.service_documentation;
if(typeof data4 !== "string"){
const err15 = {instancePath:instancePath+"/service_documentation",schemaPath:"contract#/components/schemas/ServerMetadata/properties/service_documentation/type",keyword:"type",params:{type: "string"},schema:schema54.properties.service_documentation.type,parentSchema:schema54.properties.service_documentation,data:data4};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.scopes_supported !== undefined){
let data5 = data.scopes_supported;
if(Array.isArray(data5)){
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
let data6 = data5[i0];
if(typeof data6 !== "string"){
const err16 = {instancePath:instancePath+"/scopes_supported/" + i0,schemaPath:"contract#/components/schemas/ServerMetadata/properties/scopes_supported/items/type",keyword:"type",params:{type: "string"},schema:schema54.properties.scopes_supported.items.type,parentSchema:schema54.properties.scopes_supported.items,data:data6};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
else {
const err17 = {instancePath:instancePath+"/scopes_supported",schemaPath:"contract#/components/schemas/ServerMetadata/properties/scopes_supported/type",keyword:"type",params:{type: "array"},schema:schema54.properties.scopes_supported.type,parentSchema:schema54.properties.scopes_supported,data:data5};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.response_types_supported !== undefined){
let data7 = data.response_types_supported;
if(Array.isArray(data7)){
const len1 = data7.length;
for(let i1=0; i1<len1; i1++){
let data8 = data7[i1];
if(typeof data8 !== "string"){
const err18 = {instancePath:instancePath+"/response_types_supported/" + i1,schemaPath:"contract#/components/schemas/ServerMetadata/properties/response_types_supported/items/type",keyword:"type",params:{type: "string"},schema:schema54.properties.response_types_supported.items.type,parentSchema:schema54.properties.response_types_supported.items,data:data8};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
}
else {
const err19 = {instancePath:instancePath+"/response_types_supported",schemaPath:"contract#/components/schemas/ServerMetadata/properties/response_types_supported/type",keyword:"type",params:{type: "array"},schema:schema54.properties.response_types_supported.type,parentSchema:schema54.properties.response_types_supported,data:data7};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.grant_types_supported !== undefined){
let data9 = data.grant_types_supported;
if(Array.isArray(data9)){
const len2 = data9.length;
for(let i2=0; i2<len2; i2++){
let data10 = data9[i2];
if(typeof data10 !== "string"){
const err20 = {instancePath:instancePath+"/grant_types_supported/" + i2,schemaPath:"contract#/components/schemas/ServerMetadata/properties/grant_types_supported/items/type",keyword:"type",params:{type: "string"},schema:schema54.properties.grant_types_supported.items.type,parentSchema:schema54.properties.grant_types_supported.items,data:data10};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
}
else {
const err21 = {instancePath:instancePath+"/grant_types_supported",schemaPath:"contract#/components/schemas/ServerMetadata/properties/grant_types_supported/type",keyword:"type",params:{type: "array"},schema:schema54.properties.grant_types_supported.type,parentSchema:schema54.properties.grant_types_supported,data:data9};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.token_endpoint_auth_methods_supported !== undefined){
let data11 = data.token_endpoint_auth_methods_supported;
if(Array.isArray(data11)){
const len3 = data11.length;
for(let i3=0; i3<len3; i3++){
let data12 = data11[i3];
if(typeof data12 !== "string"){
const err22 = {instancePath:instancePath+"/token_endpoint_auth_methods_supported/" + i3,schemaPath:"contract#/components/schemas/ServerMetadata/properties/token_endpoint_auth_methods_supported/items/type",keyword:"type",params:{type: "string"},schema:schema54.properties.token_endpoint_auth_methods_supported.items.type,parentSchema:schema54.properties.token_endpoint_auth_methods_supported.items,data:data12};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
}
else {
const err23 = {instancePath:instancePath+"/token_endpoint_auth_methods_supported",schemaPath:"contract#/components/schemas/ServerMetadata/properties/token_endpoint_auth_methods_supported/type",keyword:"type",params:{type: "array"},schema:schema54.properties.token_endpoint_auth_methods_supported.type,parentSchema:schema54.properties.token_endpoint_auth_methods_supported,data:data11};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.revocation_endpoint_auth_methods_supported !== undefined){
let data13 = data.revocation_endpoint_auth_methods_supported;
if(Array.isArray(data13)){
const len4 = data13.length;
for(let i4=0; i4<len4; i4++){
let data14 = data13[i4];
if(typeof data14 !== "string"){
const err24 = {instancePath:instancePath+"/revocation_endpoint_auth_methods_supported/" + i4,schemaPath:"contract#/components/schemas/ServerMetadata/properties/revocation_endpoint_auth_methods_supported/items/type",keyword:"type",params:{type: "string"},schema:schema54.properties.revocation_endpoint_auth_methods_supported.items.type,parentSchema:schema54.properties.revocation_endpoint_auth_methods_supported.items,data:data14};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
}
else {
const err25 = {instancePath:instancePath+"/revocation_endpoint_auth_methods_supported",schemaPath:"contract#/components/schemas/ServerMetadata/properties/revocation_endpoint_auth_methods_supported/type",keyword:"type",params:{type: "array"},schema:schema54.properties.revocation_endpoint_auth_methods_supported.type,parentSchema:schema54.properties.revocation_endpoint_auth_methods_supported,data:data13};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
}
else {
const err26 = {instancePath,schemaPath:"contract#/components/schemas/ServerMetadata/type",keyword:"type",params:{type: "object"},schema:schema54.type,parentSchema:schema54,data};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
validate35.errors = vErrors;
return errors === 0;
}
validate35.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports.schema11 = validate36;
const schema55 = {"$ref":"contract#/components/schemas/TokenRequest"};
const schema56 = {"description":"A login with `username` and `password`, or, with the `grant_type` `refresh_token`, a refresh with\n`refresh_token`. Other members are ignored, and empty members count as absent (RFC 6749, section 3.2).\n","type":"object","if":{"required":["grant_type"],"properties":{"grant_type":{"const":"refresh_token"}}},"then":{"required":["refresh_token"],"properties":{"refresh_token":{"type":"string","minLength":1}}},"else":{"required":["username","password"],"properties":{"username":{"type":"string","minLength":1},"password":{"type":"string","minLength":1}}},"properties":{"grant_type":{"description":"By default `password`.","type":"string","enum":["password","refresh_token"],"examples":["password"]},"username":{"type":"string","maxLength":200,"examples":["ada"]},"password":{"type":"string","format":"password","maxLength":1000,"examples":["analytical-engine-1843"]},"refresh_token":{"type":"string","maxLength":1000},"scope":{"description":"The requested scopes, separated by spaces; by default all scopes of the role, or of the session.","type":"string","maxLength":1000}}};

function validate36(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate36.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs2 = errors;
let valid1 = true;
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.grant_type === undefined) && (missing0 = "grant_type")){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
if(data.grant_type !== undefined){
if("refresh_token" !== data.grant_type){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
}
var _valid0 = _errs3 === errors;
errors = _errs2;
if(vErrors !== null){
if(_errs2){
vErrors.length = _errs2;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs5 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.refresh_token === undefined){
const err2 = {instancePath,schemaPath:"contract#/components/schemas/TokenRequest/then/required",keyword:"required",params:{missingProperty: "refresh_token"},schema:schema56.then.required,parentSchema:schema56.then,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.refresh_token !== undefined){
let data1 = data.refresh_token;
if(typeof data1 === "string"){
if(data1.length < 2 * 1){
if(func1(data1) < 1){
const err3 = {instancePath:instancePath+"/refresh_token",schemaPath:"contract#/components/schemas/TokenRequest/then/properties/refresh_token/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema56.then.properties.refresh_token,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath:instancePath+"/refresh_token",schemaPath:"contract#/components/schemas/TokenRequest/then/properties/refresh_token/type",keyword:"type",params:{type: "string"},schema:schema56.then.properties.refresh_token.type,parentSchema:schema56.then.properties.refresh_token,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
var _valid0 = _errs5 === errors;
valid1 = _valid0;
if(valid1){
var props0 = {};
props0.refresh_token = true;
props0.grant_type = true;
}
ifClause0 = "then";
}
else {
const _errs8 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.username === undefined){
const err5 = {instancePath,schemaPath:"contract#/components/schemas/TokenRequest/else/required",keyword:"required",params:{missingProperty: "username"},schema:schema56.else.required,parentSchema:schema56.else,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.password === undefined){
const err6 = {instancePath,schemaPath:"contract#/components/schemas/TokenRequest/else/required",keyword:"required",params:{missingProperty: "password"},schema:schema56.else.required,parentSchema:schema56.else,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.username !== undefined){
let data2 = data.username;
if(typeof data2 === "string"){
if(data2.length < 2 * 1){
if(func1(data2) < 1){
const err7 = {instancePath:instancePath+"/username",schemaPath:"contract#/components/schemas/TokenRequest/else/properties/username/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema56.else.properties.username,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
else {
const err8 = {instancePath:instancePath+"/username",schemaPath:"contract#/components/schemas/TokenRequest/else/properties/username/type",keyword:"type",params:{type: "string"},schema:schema56.else.properties.username.type,parentSchema:schema56.else.properties.username,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.password !== undefined){
let data3 = data.password;
if(typeof data3 === "string"){
if(data3.length < 2 * 1){
if(func1(data3) < 1){
const err9 = {instancePath:instancePath+"/password",schemaPath:"contract#/components/schemas/TokenRequest/else/properties/password/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema56.else.properties.password,data:data3};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
else {
const err10 = {instancePath:instancePath+"/password",schemaPath:"contract#/components/schemas/TokenRequest/else/properties/password/type",keyword:"type",params:{type: "string"},schema:schema56.else.properties.password.type,parentSchema:schema56.else.properties.password,data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
var _valid0 = _errs8 === errors;
valid1 = _valid0;
if(valid1){
if(props0 !== true){
props0 = props0 || {};
props0.username = true;
props0.password = true;
}
}
ifClause0 = "else";
}
if(!valid1){
const err11 = {instancePath,schemaPath:"contract#/components/schemas/TokenRequest/if",keyword:"if",params:{failingKeyword: ifClause0},schema:schema56.if,parentSchema:schema56,data};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(props0 !== true){
props0 = props0 || {};
props0.grant_type = true;
props0.username = true;
props0.password = true;
props0.refresh_token = true;
props0.scope = true;
}
if(data.grant_type !== undefined){
let data4 = data.grant_type;
if(typeof data4 !== "string"){
const err12 = {instancePath:instancePath+"/grant_type",schemaPath:"contract#/components/schemas/TokenRequest/properties/grant_type/type",keyword:"type",params:{type: "string"},schema:schema56.properties.grant_type.type,parentSchema:schema56.properties.grant_type,data:data4};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(!((data4 === "password") || (data4 === "refresh_token"))){
const err13 = {instancePath:instancePath+"/grant_type",schemaPath:"contract#/components/schemas/TokenRequest/properties/grant_type/enum",keyword:"enum",params:{allowedValues: schema56.properties.grant_type.enum},schema:schema56.properties.grant_type.enum,parentSchema:schema56.properties.grant_type,data:data4};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.username !== undefined){
let data5 = data.username;
if(typeof data5 === "string"){
if(data5.length > 200){
if(func1(data5) > 200){
const err14 = {instancePath:instancePath+"/username",schemaPath:"contract#/components/schemas/TokenRequest/properties/username/maxLength",keyword:"maxLength",params:{limit: 200},schema:200,parentSchema:schema56.properties.username,data:data5};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
else {
const err15 = {instancePath:instancePath+"/username",schemaPath:"contract#/components/schemas/TokenRequest/properties/username/type",keyword:"type",params:{type: "string"},schema:schema56.properties.username.type,parentSchema:schema56.properties.username,data:data5};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.password !== undefined){
let data6 = data.password;
if(typeof data6 === "string"){
if(data6.length > 1000){
if(func1(data6) > 1000){
const err16 = {instancePath:instancePath+"/password",schemaPath:"contract#/components/schemas/TokenRequest/properties/password/maxLength",keyword:"maxLength",params:{limit: 1000},schema:1000,parentSchema:schema56.properties.password,data:data6};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
else {
const err17 = {instancePath:instancePath+"/password",schemaPath:"contract#/components/schemas/TokenRequest/properties/password/type",keyword:"type",params:{type: "string"},schema:schema56.properties.password.type,parentSchema:schema56.properties.password,data:data6};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.refresh_token !== undefined){
let data7 = data.refresh_token;
if(typeof data7 === "string"){
if(data7.length > 1000){
if(func1(data7) > 1000){
const err18 = {instancePath:instancePath+"/refresh_token",schemaPath:"contract#/components/schemas/TokenRequest/properties/refresh_token/maxLength",keyword:"maxLength",params:{limit: 1000},schema:1000,parentSchema:schema56.properties.refresh_token,data:data7};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
}
else {
const err19 = {instancePath:instancePath+"/refresh_token",schemaPath:"contract#/components/schemas/TokenRequest/properties/refresh_token/type",keyword:"type",params:{type: "string"},schema:schema56.properties.refresh_token.type,parentSchema:schema56.properties.refresh_token,data:data7};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.scope !== undefined){
let data8 = data.scope;
if(typeof data8 === "string"){
if(data8.length > 1000){
if(func1(data8) > 1000){
const err20 = {instancePath:instancePath+"/scope",schemaPath:"contract#/components/schemas/TokenRequest/properties/scope/maxLength",keyword:"maxLength",params:{limit: 1000},schema:1000,parentSchema:schema56.properties.scope,data:data8};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
}
else {
const err21 = {instancePath:instancePath+"/scope",schemaPath:"contract#/components/schemas/TokenRequest/properties/scope/type",keyword:"type",params:{type: "string"},schema:schema56.properties.scope.type,parentSchema:schema56.properties.scope,data:data8};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
}
else {
const err22 = {instancePath,schemaPath:"contract#/components/schemas/TokenRequest/type",keyword:"type",params:{type: "object"},schema:schema56.type,parentSchema:schema56,data};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
validate36.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate36.evaluated = {"dynamicProps":true,"dynamicItems":false};

exports.schema12 = validate37;
const schema57 = {"$ref":"contract#/components/schemas/TokenPair"};
const schema58 = {"type":"object","additionalProperties":false,"required":["access_token","token_type","expires_in","refresh_token","scope"],"properties":{"access_token":{"description":"A JWT, opaque to clients.","type":"string"},"token_type":{"type":"string","enum":["bearer"]},"expires_in":{"description":"The lifetime of the access token in seconds.","type":"integer","format":"int32","minimum":1},"refresh_token":{"description":"Replaced at each use. Store it as safely as a password.","type":"string"},"scope":{"description":"The granted scopes, separated by spaces.","type":"string"}}};

function validate37(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate37.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.access_token === undefined){
const err0 = {instancePath,schemaPath:"contract#/components/schemas/TokenPair/required",keyword:"required",params:{missingProperty: "access_token"},schema:schema58.required,parentSchema:schema58,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.token_type === undefined){
const err1 = {instancePath,schemaPath:"contract#/components/schemas/TokenPair/required",keyword:"required",params:{missingProperty: "token_type"},schema:schema58.required,parentSchema:schema58,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.expires_in === undefined){
const err2 = {instancePath,schemaPath:"contract#/components/schemas/TokenPair/required",keyword:"required",params:{missingProperty: "expires_in"},schema:schema58.required,parentSchema:schema58,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.refresh_token === undefined){
const err3 = {instancePath,schemaPath:"contract#/components/schemas/TokenPair/required",keyword:"required",params:{missingProperty: "refresh_token"},schema:schema58.required,parentSchema:schema58,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.scope === undefined){
const err4 = {instancePath,schemaPath:"contract#/components/schemas/TokenPair/required",keyword:"required",params:{missingProperty: "scope"},schema:schema58.required,parentSchema:schema58,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "access_token") || (key0 === "token_type")) || (key0 === "expires_in")) || (key0 === "refresh_token")) || (key0 === "scope"))){
const err5 = {instancePath,schemaPath:"contract#/components/schemas/TokenPair/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema58,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.access_token !== undefined){
let data0 = data.access_token;
if(typeof data0 !== "string"){
const err6 = {instancePath:instancePath+"/access_token",schemaPath:"contract#/components/schemas/TokenPair/properties/access_token/type",keyword:"type",params:{type: "string"},schema:schema58.properties.access_token.type,parentSchema:schema58.properties.access_token,data:data0};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.token_type !== undefined){
let data1 = data.token_type;
if(typeof data1 !== "string"){
const err7 = {instancePath:instancePath+"/token_type",schemaPath:"contract#/components/schemas/TokenPair/properties/token_type/type",keyword:"type",params:{type: "string"},schema:schema58.properties.token_type.type,parentSchema:schema58.properties.token_type,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(!(data1 === "bearer")){
const err8 = {instancePath:instancePath+"/token_type",schemaPath:"contract#/components/schemas/TokenPair/properties/token_type/enum",keyword:"enum",params:{allowedValues: schema58.properties.token_type.enum},schema:schema58.properties.token_type.enum,parentSchema:schema58.properties.token_type,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.expires_in !== undefined){
let data2 = data.expires_in;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err9 = {instancePath:instancePath+"/expires_in",schemaPath:"contract#/components/schemas/TokenPair/properties/expires_in/type",keyword:"type",params:{type: "integer"},schema:schema58.properties.expires_in.type,parentSchema:schema58.properties.expires_in,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 1 || isNaN(data2)){
const err10 = {instancePath:instancePath+"/expires_in",schemaPath:"contract#/components/schemas/TokenPair/properties/expires_in/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema58.properties.expires_in,data:data2};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(!(formats0.validate(data2))){
const err11 = {instancePath:instancePath+"/expires_in",schemaPath:"contract#/components/schemas/TokenPair/properties/expires_in/format",keyword:"format",params:{format: "int32"},schema:"int32",parentSchema:schema58.properties.expires_in,data:data2};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
if(data.refresh_token !== undefined){
let data3 = data.refresh_token;
if(typeof data3 !== "string"){
const err12 = {instancePath:instancePath+"/refresh_token",schemaPath:"contract#/components/schemas/TokenPair/properties/refresh_token/type",keyword:"type",params:{type: "string"},schema:schema58.properties.refresh_token.type,parentSchema:schema58.properties.refresh_token,data:data3};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.scope !== undefined){
let data4 = data.scope;
if(typeof data4 !== "string"){
const err13 = {instancePath:instancePath+"/scope",schemaPath:"contract#/components/schemas/TokenPair/properties/scope/type",keyword:"type",params:{type: "string"},schema:schema58.properties.scope.type,parentSchema:schema58.properties.scope,data:data4};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
else {
const err14 = {instancePath,schemaPath:"contract#/components/schemas/TokenPair/type",keyword:"type",params:{type: "object"},schema:schema58.type,parentSchema:schema58,data};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
validate37.errors = vErrors;
return errors === 0;
}
validate37.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports.schema13 = validate38;
const schema59 = {"$ref":"contract#/components/schemas/OAuthProblem"};
const schema60 = {"description":"A problem whose meaning is its error code of OAuth (RFC 6749, section 5.2).","type":"object","additionalProperties":false,"required":["detail","error","error_description"],"properties":{"detail":{"type":"string"},"error":{"description":"The error code of OAuth (RFC 6749, section 5.2).","type":"string","enum":["invalid_request","invalid_grant","unsupported_grant_type"]},"error_description":{"description":"The same as `detail`, in ASCII.","type":"string"}}};

function validate38(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate38.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.detail === undefined){
const err0 = {instancePath,schemaPath:"contract#/components/schemas/OAuthProblem/required",keyword:"required",params:{missingProperty: "detail"},schema:schema60.required,parentSchema:schema60,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.error === undefined){
const err1 = {instancePath,schemaPath:"contract#/components/schemas/OAuthProblem/required",keyword:"required",params:{missingProperty: "error"},schema:schema60.required,parentSchema:schema60,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.error_description === undefined){
const err2 = {instancePath,schemaPath:"contract#/components/schemas/OAuthProblem/required",keyword:"required",params:{missingProperty: "error_description"},schema:schema60.required,parentSchema:schema60,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "detail") || (key0 === "error")) || (key0 === "error_description"))){
const err3 = {instancePath,schemaPath:"contract#/components/schemas/OAuthProblem/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema60,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.detail !== undefined){
let data0 = data.detail;
if(typeof data0 !== "string"){
const err4 = {instancePath:instancePath+"/detail",schemaPath:"contract#/components/schemas/OAuthProblem/properties/detail/type",keyword:"type",params:{type: "string"},schema:schema60.properties.detail.type,parentSchema:schema60.properties.detail,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.error !== undefined){
let data1 = data.error;
if(typeof data1 !== "string"){
const err5 = {instancePath:instancePath+"/error",schemaPath:"contract#/components/schemas/OAuthProblem/properties/error/type",keyword:"type",params:{type: "string"},schema:schema60.properties.error.type,parentSchema:schema60.properties.error,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(!(((data1 === "invalid_request") || (data1 === "invalid_grant")) || (data1 === "unsupported_grant_type"))){
const err6 = {instancePath:instancePath+"/error",schemaPath:"contract#/components/schemas/OAuthProblem/properties/error/enum",keyword:"enum",params:{allowedValues: schema60.properties.error.enum},schema:schema60.properties.error.enum,parentSchema:schema60.properties.error,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.error_description !== undefined){
let data2 = data.error_description;
if(typeof data2 !== "string"){
const err7 = {instancePath:instancePath+"/error_description",schemaPath:"contract#/components/schemas/OAuthProblem/properties/error_description/type",keyword:"type",params:{type: "string"},schema:schema60.properties.error_description.type,parentSchema:schema60.properties.error_description,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
else {
const err8 = {instancePath,schemaPath:"contract#/components/schemas/OAuthProblem/type",keyword:"type",params:{type: "object"},schema:schema60.type,parentSchema:schema60,data};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate38.errors = vErrors;
return errors === 0;
}
validate38.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports.schema14 = validate39;
const schema61 = {"$ref":"contract#/components/schemas/TokenForbiddenProblem"};
const schema62 = {"description":"Why a request for a token is forbidden.","oneOf":[{"$ref":"#/components/schemas/LoginClosedProblem"},{"$ref":"#/components/schemas/CrossSiteRequestProblem"}]};
const schema63 = {"description":"An external issuer issues the tokens, and this service does not.","x-remedy":"Log in at the issuer that `detail` names, and send its access token: `Authorization: Bearer <access_token>`.\n","type":"object","additionalProperties":false,"required":["type","title","status","detail","error","error_description"],"properties":{"type":{"type":"string","enum":["/problems/login-closed"],"x-enum-varnames":["LoginClosed"]},"title":{"type":"string"},"status":{"type":"integer","format":"int32","const":403},"detail":{"type":"string"},"error":{"description":"The error code of OAuth (RFC 6749, section 5.2).","type":"string","enum":["unauthorized_client"]},"error_description":{"description":"The same as `detail`, in ASCII.","type":"string"}}};
const schema64 = {"description":"A page of another site sent the request.","x-remedy":"Send the request from a page of the service itself or from a program. If a page of yours should be able to\nsend it, add its origin to the variable `CORS_ORIGINS` of the service.\n","type":"object","additionalProperties":false,"required":["type","title","status","detail","error","error_description"],"properties":{"type":{"type":"string","enum":["/problems/cross-site-request"],"x-enum-varnames":["CrossSiteRequest"]},"title":{"type":"string"},"status":{"type":"integer","format":"int32","const":403},"detail":{"type":"string"},"error":{"description":"The error code of OAuth (RFC 6749, section 5.2).","type":"string","enum":["invalid_request"]},"error_description":{"description":"The same as `detail`, in ASCII.","type":"string"}}};

function validate40(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate40.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
let valid0 = false;
let passing0 = null;
const _errs1 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err0 = {instancePath,schemaPath:"#/components/schemas/LoginClosedProblem/required",keyword:"required",params:{missingProperty: "type"},schema:schema63.required,parentSchema:schema63,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.title === undefined){
const err1 = {instancePath,schemaPath:"#/components/schemas/LoginClosedProblem/required",keyword:"required",params:{missingProperty: "title"},schema:schema63.required,parentSchema:schema63,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.status === undefined){
const err2 = {instancePath,schemaPath:"#/components/schemas/LoginClosedProblem/required",keyword:"required",params:{missingProperty: "status"},schema:schema63.required,parentSchema:schema63,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.detail === undefined){
const err3 = {instancePath,schemaPath:"#/components/schemas/LoginClosedProblem/required",keyword:"required",params:{missingProperty: "detail"},schema:schema63.required,parentSchema:schema63,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.error === undefined){
const err4 = {instancePath,schemaPath:"#/components/schemas/LoginClosedProblem/required",keyword:"required",params:{missingProperty: "error"},schema:schema63.required,parentSchema:schema63,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.error_description === undefined){
const err5 = {instancePath,schemaPath:"#/components/schemas/LoginClosedProblem/required",keyword:"required",params:{missingProperty: "error_description"},schema:schema63.required,parentSchema:schema63,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
for(const key0 in data){
if(!((((((key0 === "type") || (key0 === "title")) || (key0 === "status")) || (key0 === "detail")) || (key0 === "error")) || (key0 === "error_description"))){
const err6 = {instancePath,schemaPath:"#/components/schemas/LoginClosedProblem/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema63,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.type !== undefined){
let data0 = data.type;
if(typeof data0 !== "string"){
const err7 = {instancePath:instancePath+"/type",schemaPath:"#/components/schemas/LoginClosedProblem/properties/type/type",keyword:"type",params:{type: "string"},schema:schema63.properties.type.type,parentSchema:schema63.properties.type,data:data0};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(!(data0 === "/problems/login-closed")){
const err8 = {instancePath:instancePath+"/type",schemaPath:"#/components/schemas/LoginClosedProblem/properties/type/enum",keyword:"enum",params:{allowedValues: schema63.properties.type.enum},schema:schema63.properties.type.enum,parentSchema:schema63.properties.type,data:data0};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.title !== undefined){
let data1 = data.title;
if(typeof data1 !== "string"){
const err9 = {instancePath:instancePath+"/title",schemaPath:"#/components/schemas/LoginClosedProblem/properties/title/type",keyword:"type",params:{type: "string"},schema:schema63.properties.title.type,parentSchema:schema63.properties.title,data:data1};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.status !== undefined){
let data2 = data.status;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err10 = {instancePath:instancePath+"/status",schemaPath:"#/components/schemas/LoginClosedProblem/properties/status/type",keyword:"type",params:{type: "integer"},schema:schema63.properties.status.type,parentSchema:schema63.properties.status,data:data2};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(403 !== data2){
const err11 = {instancePath:instancePath+"/status",schemaPath:"#/components/schemas/LoginClosedProblem/properties/status/const",keyword:"const",params:{allowedValue: 403},schema:403,parentSchema:schema63.properties.status,data:data2};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(!(formats0.validate(data2))){
const err12 = {instancePath:instancePath+"/status",schemaPath:"#/components/schemas/LoginClosedProblem/properties/status/format",keyword:"format",params:{format: "int32"},schema:"int32",parentSchema:schema63.properties.status,data:data2};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
if(data.detail !== undefined){
let data3 = data.detail;
if(typeof data3 !== "string"){
const err13 = {instancePath:instancePath+"/detail",schemaPath:"#/components/schemas/LoginClosedProblem/properties/detail/type",keyword:"type",params:{type: "string"},schema:schema63.properties.detail.type,parentSchema:schema63.properties.detail,data:data3};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.error !== undefined){
let data4 = data.error;
if(typeof data4 !== "string"){
const err14 = {instancePath:instancePath+"/error",schemaPath:"#/components/schemas/LoginClosedProblem/properties/error/type",keyword:"type",params:{type: "string"},schema:schema63.properties.error.type,parentSchema:schema63.properties.error,data:data4};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(!(data4 === "unauthorized_client")){
const err15 = {instancePath:instancePath+"/error",schemaPath:"#/components/schemas/LoginClosedProblem/properties/error/enum",keyword:"enum",params:{allowedValues: schema63.properties.error.enum},schema:schema63.properties.error.enum,parentSchema:schema63.properties.error,data:data4};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.error_description !== undefined){
let data5 = data.error_description;
if(typeof data5 !== "string"){
const err16 = {instancePath:instancePath+"/error_description",schemaPath:"#/components/schemas/LoginClosedProblem/properties/error_description/type",keyword:"type",params:{type: "string"},schema:schema63.properties.error_description.type,parentSchema:schema63.properties.error_description,data:data5};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
else {
const err17 = {instancePath,schemaPath:"#/components/schemas/LoginClosedProblem/type",keyword:"type",params:{type: "object"},schema:schema63.type,parentSchema:schema63,data};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
var _valid0 = _errs1 === errors;
if(_valid0){
valid0 = true;
passing0 = 0;
var props0 = true;
}
const _errs17 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err18 = {instancePath,schemaPath:"#/components/schemas/CrossSiteRequestProblem/required",keyword:"required",params:{missingProperty: "type"},schema:schema64.required,parentSchema:schema64,data};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(data.title === undefined){
const err19 = {instancePath,schemaPath:"#/components/schemas/CrossSiteRequestProblem/required",keyword:"required",params:{missingProperty: "title"},schema:schema64.required,parentSchema:schema64,data};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(data.status === undefined){
const err20 = {instancePath,schemaPath:"#/components/schemas/CrossSiteRequestProblem/required",keyword:"required",params:{missingProperty: "status"},schema:schema64.required,parentSchema:schema64,data};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(data.detail === undefined){
const err21 = {instancePath,schemaPath:"#/components/schemas/CrossSiteRequestProblem/required",keyword:"required",params:{missingProperty: "detail"},schema:schema64.required,parentSchema:schema64,data};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(data.error === undefined){
const err22 = {instancePath,schemaPath:"#/components/schemas/CrossSiteRequestProblem/required",keyword:"required",params:{missingProperty: "error"},schema:schema64.required,parentSchema:schema64,data};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(data.error_description === undefined){
const err23 = {instancePath,schemaPath:"#/components/schemas/CrossSiteRequestProblem/required",keyword:"required",params:{missingProperty: "error_description"},schema:schema64.required,parentSchema:schema64,data};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
for(const key1 in data){
if(!((((((key1 === "type") || (key1 === "title")) || (key1 === "status")) || (key1 === "detail")) || (key1 === "error")) || (key1 === "error_description"))){
const err24 = {instancePath,schemaPath:"#/components/schemas/CrossSiteRequestProblem/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema64,data};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.type !== undefined){
let data6 = data.type;
if(typeof data6 !== "string"){
const err25 = {instancePath:instancePath+"/type",schemaPath:"#/components/schemas/CrossSiteRequestProblem/properties/type/type",keyword:"type",params:{type: "string"},schema:schema64.properties.type.type,parentSchema:schema64.properties.type,data:data6};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(!(data6 === "/problems/cross-site-request")){
const err26 = {instancePath:instancePath+"/type",schemaPath:"#/components/schemas/CrossSiteRequestProblem/properties/type/enum",keyword:"enum",params:{allowedValues: schema64.properties.type.enum},schema:schema64.properties.type.enum,parentSchema:schema64.properties.type,data:data6};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data.title !== undefined){
let data7 = data.title;
if(typeof data7 !== "string"){
const err27 = {instancePath:instancePath+"/title",schemaPath:"#/components/schemas/CrossSiteRequestProblem/properties/title/type",keyword:"type",params:{type: "string"},schema:schema64.properties.title.type,parentSchema:schema64.properties.title,data:data7};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data.status !== undefined){
let data8 = data.status;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
const err28 = {instancePath:instancePath+"/status",schemaPath:"#/components/schemas/CrossSiteRequestProblem/properties/status/type",keyword:"type",params:{type: "integer"},schema:schema64.properties.status.type,parentSchema:schema64.properties.status,data:data8};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if(403 !== data8){
const err29 = {instancePath:instancePath+"/status",schemaPath:"#/components/schemas/CrossSiteRequestProblem/properties/status/const",keyword:"const",params:{allowedValue: 403},schema:403,parentSchema:schema64.properties.status,data:data8};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if((typeof data8 == "number") && (isFinite(data8))){
if(!(formats0.validate(data8))){
const err30 = {instancePath:instancePath+"/status",schemaPath:"#/components/schemas/CrossSiteRequestProblem/properties/status/format",keyword:"format",params:{format: "int32"},schema:"int32",parentSchema:schema64.properties.status,data:data8};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
}
if(data.detail !== undefined){
let data9 = data.detail;
if(typeof data9 !== "string"){
const err31 = {instancePath:instancePath+"/detail",schemaPath:"#/components/schemas/CrossSiteRequestProblem/properties/detail/type",keyword:"type",params:{type: "string"},schema:schema64.properties.detail.type,parentSchema:schema64.properties.detail,data:data9};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data.error !== undefined){
let data10 = data.error;
if(typeof data10 !== "string"){
const err32 = {instancePath:instancePath+"/error",schemaPath:"#/components/schemas/CrossSiteRequestProblem/properties/error/type",keyword:"type",params:{type: "string"},schema:schema64.properties.error.type,parentSchema:schema64.properties.error,data:data10};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if(!(data10 === "invalid_request")){
const err33 = {instancePath:instancePath+"/error",schemaPath:"#/components/schemas/CrossSiteRequestProblem/properties/error/enum",keyword:"enum",params:{allowedValues: schema64.properties.error.enum},schema:schema64.properties.error.enum,parentSchema:schema64.properties.error,data:data10};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data.error_description !== undefined){
let data11 = data.error_description;
if(typeof data11 !== "string"){
const err34 = {instancePath:instancePath+"/error_description",schemaPath:"#/components/schemas/CrossSiteRequestProblem/properties/error_description/type",keyword:"type",params:{type: "string"},schema:schema64.properties.error_description.type,parentSchema:schema64.properties.error_description,data:data11};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
}
else {
const err35 = {instancePath,schemaPath:"#/components/schemas/CrossSiteRequestProblem/type",keyword:"type",params:{type: "object"},schema:schema64.type,parentSchema:schema64,data};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
var _valid0 = _errs17 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid0 = true;
passing0 = 1;
if(props0 !== true){
props0 = true;
}
}
}
if(!valid0){
const err36 = {instancePath,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},schema:schema62.oneOf,parentSchema:schema62,data};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate40.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate40.evaluated = {"dynamicProps":true,"dynamicItems":false};


function validate39(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate39.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate40(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
errors = vErrors.length;
}
else {
var props0 = validate40.evaluated.props;
}
validate39.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate39.evaluated = {"dynamicProps":true,"dynamicItems":false};

exports.schema15 = validate42;
const schema65 = {"$ref":"contract#/components/schemas/OAuthInvalidRequestProblem"};
const schema66 = {"description":"A request to an endpoint of OAuth that violates the contract.","type":"object","additionalProperties":false,"required":["type","title","status","detail","errors","error","error_description"],"properties":{"type":{"type":"string","enum":["/problems/invalid-request"],"x-enum-varnames":["InvalidRequest"]},"title":{"type":"string"},"status":{"type":"integer","format":"int32","const":422},"detail":{"type":"string"},"errors":{"description":"The violations; the first 20 if there are more.","type":"array","minItems":1,"maxItems":20,"items":{"$ref":"#/components/schemas/InvalidField"}},"error":{"description":"The error code of OAuth (RFC 6749, section 5.2).","type":"string","enum":["invalid_request"]},"error_description":{"description":"The same as `detail`, in ASCII.","type":"string"}}};

function validate43(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate43.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},schema:schema66.required,parentSchema:schema66,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.title === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "title"},schema:schema66.required,parentSchema:schema66,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.status === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "status"},schema:schema66.required,parentSchema:schema66,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.detail === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "detail"},schema:schema66.required,parentSchema:schema66,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.errors === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "errors"},schema:schema66.required,parentSchema:schema66,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.error === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "error"},schema:schema66.required,parentSchema:schema66,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.error_description === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "error_description"},schema:schema66.required,parentSchema:schema66,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
for(const key0 in data){
if(!(((((((key0 === "type") || (key0 === "title")) || (key0 === "status")) || (key0 === "detail")) || (key0 === "errors")) || (key0 === "error")) || (key0 === "error_description"))){
const err7 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema66,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.type !== undefined){
let data0 = data.type;
if(typeof data0 !== "string"){
const err8 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"},schema:schema66.properties.type.type,parentSchema:schema66.properties.type,data:data0};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(!(data0 === "/problems/invalid-request")){
const err9 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues: schema66.properties.type.enum},schema:schema66.properties.type.enum,parentSchema:schema66.properties.type,data:data0};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.title !== undefined){
let data1 = data.title;
if(typeof data1 !== "string"){
const err10 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"},schema:schema66.properties.title.type,parentSchema:schema66.properties.title,data:data1};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.status !== undefined){
let data2 = data.status;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err11 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type: "integer"},schema:schema66.properties.status.type,parentSchema:schema66.properties.status,data:data2};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(422 !== data2){
const err12 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/const",keyword:"const",params:{allowedValue: 422},schema:422,parentSchema:schema66.properties.status,data:data2};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(!(formats0.validate(data2))){
const err13 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/format",keyword:"format",params:{format: "int32"},schema:"int32",parentSchema:schema66.properties.status,data:data2};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
if(data.detail !== undefined){
let data3 = data.detail;
if(typeof data3 !== "string"){
const err14 = {instancePath:instancePath+"/detail",schemaPath:"#/properties/detail/type",keyword:"type",params:{type: "string"},schema:schema66.properties.detail.type,parentSchema:schema66.properties.detail,data:data3};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.errors !== undefined){
let data4 = data.errors;
if(Array.isArray(data4)){
if(data4.length > 20){
const err15 = {instancePath:instancePath+"/errors",schemaPath:"#/properties/errors/maxItems",keyword:"maxItems",params:{limit: 20},schema:20,parentSchema:schema66.properties.errors,data:data4};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(data4.length < 1){
const err16 = {instancePath:instancePath+"/errors",schemaPath:"#/properties/errors/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema66.properties.errors,data:data4};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
let data5 = data4[i0];
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.in === undefined){
const err17 = {instancePath:instancePath+"/errors/" + i0,schemaPath:"#/components/schemas/InvalidField/required",keyword:"required",params:{missingProperty: "in"},schema:schema39.required,parentSchema:schema39,data:data5};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(data5.pointer === undefined){
const err18 = {instancePath:instancePath+"/errors/" + i0,schemaPath:"#/components/schemas/InvalidField/required",keyword:"required",params:{missingProperty: "pointer"},schema:schema39.required,parentSchema:schema39,data:data5};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(data5.message === undefined){
const err19 = {instancePath:instancePath+"/errors/" + i0,schemaPath:"#/components/schemas/InvalidField/required",keyword:"required",params:{missingProperty: "message"},schema:schema39.required,parentSchema:schema39,data:data5};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
for(const key1 in data5){
if(!(((key1 === "in") || (key1 === "pointer")) || (key1 === "message"))){
const err20 = {instancePath:instancePath+"/errors/" + i0,schemaPath:"#/components/schemas/InvalidField/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema39,data:data5};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data5.in !== undefined){
let data6 = data5.in;
if(typeof data6 !== "string"){
const err21 = {instancePath:instancePath+"/errors/" + i0+"/in",schemaPath:"#/components/schemas/InvalidField/properties/in/type",keyword:"type",params:{type: "string"},schema:schema39.properties.in.type,parentSchema:schema39.properties.in,data:data6};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(!((((data6 === "path") || (data6 === "query")) || (data6 === "header")) || (data6 === "body"))){
const err22 = {instancePath:instancePath+"/errors/" + i0+"/in",schemaPath:"#/components/schemas/InvalidField/properties/in/enum",keyword:"enum",params:{allowedValues: schema39.properties.in.enum},schema:schema39.properties.in.enum,parentSchema:schema39.properties.in,data:data6};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data5.pointer !== undefined){
let data7 = data5.pointer;
if(typeof data7 !== "string"){
const err23 = {instancePath:instancePath+"/errors/" + i0+"/pointer",schemaPath:"#/components/schemas/InvalidField/properties/pointer/type",keyword:"type",params:{type: "string"},schema:schema39.properties.pointer.type,parentSchema:schema39.properties.pointer,data:data7};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data5.message !== undefined){
let data8 = data5.message;
if(typeof data8 !== "string"){
const err24 = {instancePath:instancePath+"/errors/" + i0+"/message",schemaPath:"#/components/schemas/InvalidField/properties/message/type",keyword:"type",params:{type: "string"},schema:schema39.properties.message.type,parentSchema:schema39.properties.message,data:data8};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
}
else {
const err25 = {instancePath:instancePath+"/errors/" + i0,schemaPath:"#/components/schemas/InvalidField/type",keyword:"type",params:{type: "object"},schema:schema39.type,parentSchema:schema39,data:data5};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
}
else {
const err26 = {instancePath:instancePath+"/errors",schemaPath:"#/properties/errors/type",keyword:"type",params:{type: "array"},schema:schema66.properties.errors.type,parentSchema:schema66.properties.errors,data:data4};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data.error !== undefined){
let data9 = data.error;
if(typeof data9 !== "string"){
const err27 = {instancePath:instancePath+"/error",schemaPath:"#/properties/error/type",keyword:"type",params:{type: "string"},schema:schema66.properties.error.type,parentSchema:schema66.properties.error,data:data9};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(!(data9 === "invalid_request")){
const err28 = {instancePath:instancePath+"/error",schemaPath:"#/properties/error/enum",keyword:"enum",params:{allowedValues: schema66.properties.error.enum},schema:schema66.properties.error.enum,parentSchema:schema66.properties.error,data:data9};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data.error_description !== undefined){
let data10 = data.error_description;
if(typeof data10 !== "string"){
const err29 = {instancePath:instancePath+"/error_description",schemaPath:"#/properties/error_description/type",keyword:"type",params:{type: "string"},schema:schema66.properties.error_description.type,parentSchema:schema66.properties.error_description,data:data10};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
}
else {
const err30 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema66.type,parentSchema:schema66,data};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
validate43.errors = vErrors;
return errors === 0;
}
validate43.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate42(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate42.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate43(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
errors = vErrors.length;
}
validate42.errors = vErrors;
return errors === 0;
}
validate42.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports.schema16 = validate45;
const schema68 = {"$ref":"contract#/components/schemas/TokenLimitProblem"};
const schema69 = {"description":"The limit that a request for a token exceeds.","oneOf":[{"$ref":"#/components/schemas/OAuthTooManyRequestsProblem"},{"$ref":"#/components/schemas/OAuthTooManyLoginsProblem"}]};
const schema70 = {"description":"Too many requests to an endpoint of OAuth from an IP address.","type":"object","additionalProperties":false,"required":["type","title","status","detail","error","error_description"],"properties":{"type":{"type":"string","enum":["/problems/too-many-requests"],"x-enum-varnames":["TooManyRequests"]},"title":{"type":"string"},"status":{"type":"integer","format":"int32","const":429},"detail":{"type":"string"},"error":{"description":"The error code of OAuth (RFC 6749, section 5.2).","type":"string","enum":["temporarily_unavailable"]},"error_description":{"description":"The same as `detail`, in ASCII.","type":"string"}}};
const schema71 = {"description":"Too many failed logins.","type":"object","additionalProperties":false,"required":["type","title","status","detail","error","error_description"],"properties":{"type":{"type":"string","enum":["/problems/too-many-logins"],"x-enum-varnames":["TooManyLogins"]},"title":{"type":"string"},"status":{"type":"integer","format":"int32","const":429},"detail":{"type":"string"},"error":{"description":"The error code of OAuth (RFC 6749, section 5.2).","type":"string","enum":["temporarily_unavailable"]},"error_description":{"description":"The same as `detail`, in ASCII.","type":"string"}}};

function validate46(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate46.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
let valid0 = false;
let passing0 = null;
const _errs1 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err0 = {instancePath,schemaPath:"#/components/schemas/OAuthTooManyRequestsProblem/required",keyword:"required",params:{missingProperty: "type"},schema:schema70.required,parentSchema:schema70,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.title === undefined){
const err1 = {instancePath,schemaPath:"#/components/schemas/OAuthTooManyRequestsProblem/required",keyword:"required",params:{missingProperty: "title"},schema:schema70.required,parentSchema:schema70,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.status === undefined){
const err2 = {instancePath,schemaPath:"#/components/schemas/OAuthTooManyRequestsProblem/required",keyword:"required",params:{missingProperty: "status"},schema:schema70.required,parentSchema:schema70,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.detail === undefined){
const err3 = {instancePath,schemaPath:"#/components/schemas/OAuthTooManyRequestsProblem/required",keyword:"required",params:{missingProperty: "detail"},schema:schema70.required,parentSchema:schema70,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.error === undefined){
const err4 = {instancePath,schemaPath:"#/components/schemas/OAuthTooManyRequestsProblem/required",keyword:"required",params:{missingProperty: "error"},schema:schema70.required,parentSchema:schema70,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.error_description === undefined){
const err5 = {instancePath,schemaPath:"#/components/schemas/OAuthTooManyRequestsProblem/required",keyword:"required",params:{missingProperty: "error_description"},schema:schema70.required,parentSchema:schema70,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
for(const key0 in data){
if(!((((((key0 === "type") || (key0 === "title")) || (key0 === "status")) || (key0 === "detail")) || (key0 === "error")) || (key0 === "error_description"))){
const err6 = {instancePath,schemaPath:"#/components/schemas/OAuthTooManyRequestsProblem/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema70,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.type !== undefined){
let data0 = data.type;
if(typeof data0 !== "string"){
const err7 = {instancePath:instancePath+"/type",schemaPath:"#/components/schemas/OAuthTooManyRequestsProblem/properties/type/type",keyword:"type",params:{type: "string"},schema:schema70.properties.type.type,parentSchema:schema70.properties.type,data:data0};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(!(data0 === "/problems/too-many-requests")){
const err8 = {instancePath:instancePath+"/type",schemaPath:"#/components/schemas/OAuthTooManyRequestsProblem/properties/type/enum",keyword:"enum",params:{allowedValues: schema70.properties.type.enum},schema:schema70.properties.type.enum,parentSchema:schema70.properties.type,data:data0};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.title !== undefined){
let data1 = data.title;
if(typeof data1 !== "string"){
const err9 = {instancePath:instancePath+"/title",schemaPath:"#/components/schemas/OAuthTooManyRequestsProblem/properties/title/type",keyword:"type",params:{type: "string"},schema:schema70.properties.title.type,parentSchema:schema70.properties.title,data:data1};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.status !== undefined){
let data2 = data.status;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err10 = {instancePath:instancePath+"/status",schemaPath:"#/components/schemas/OAuthTooManyRequestsProblem/properties/status/type",keyword:"type",params:{type: "integer"},schema:schema70.properties.status.type,parentSchema:schema70.properties.status,data:data2};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(429 !== data2){
const err11 = {instancePath:instancePath+"/status",schemaPath:"#/components/schemas/OAuthTooManyRequestsProblem/properties/status/const",keyword:"const",params:{allowedValue: 429},schema:429,parentSchema:schema70.properties.status,data:data2};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(!(formats0.validate(data2))){
const err12 = {instancePath:instancePath+"/status",schemaPath:"#/components/schemas/OAuthTooManyRequestsProblem/properties/status/format",keyword:"format",params:{format: "int32"},schema:"int32",parentSchema:schema70.properties.status,data:data2};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
if(data.detail !== undefined){
let data3 = data.detail;
if(typeof data3 !== "string"){
const err13 = {instancePath:instancePath+"/detail",schemaPath:"#/components/schemas/OAuthTooManyRequestsProblem/properties/detail/type",keyword:"type",params:{type: "string"},schema:schema70.properties.detail.type,parentSchema:schema70.properties.detail,data:data3};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.error !== undefined){
let data4 = data.error;
if(typeof data4 !== "string"){
const err14 = {instancePath:instancePath+"/error",schemaPath:"#/components/schemas/OAuthTooManyRequestsProblem/properties/error/type",keyword:"type",params:{type: "string"},schema:schema70.properties.error.type,parentSchema:schema70.properties.error,data:data4};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(!(data4 === "temporarily_unavailable")){
const err15 = {instancePath:instancePath+"/error",schemaPath:"#/components/schemas/OAuthTooManyRequestsProblem/properties/error/enum",keyword:"enum",params:{allowedValues: schema70.properties.error.enum},schema:schema70.properties.error.enum,parentSchema:schema70.properties.error,data:data4};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.error_description !== undefined){
let data5 = data.error_description;
if(typeof data5 !== "string"){
const err16 = {instancePath:instancePath+"/error_description",schemaPath:"#/components/schemas/OAuthTooManyRequestsProblem/properties/error_description/type",keyword:"type",params:{type: "string"},schema:schema70.properties.error_description.type,parentSchema:schema70.properties.error_description,data:data5};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
else {
const err17 = {instancePath,schemaPath:"#/components/schemas/OAuthTooManyRequestsProblem/type",keyword:"type",params:{type: "object"},schema:schema70.type,parentSchema:schema70,data};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
var _valid0 = _errs1 === errors;
if(_valid0){
valid0 = true;
passing0 = 0;
var props0 = true;
}
const _errs17 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err18 = {instancePath,schemaPath:"#/components/schemas/OAuthTooManyLoginsProblem/required",keyword:"required",params:{missingProperty: "type"},schema:schema71.required,parentSchema:schema71,data};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(data.title === undefined){
const err19 = {instancePath,schemaPath:"#/components/schemas/OAuthTooManyLoginsProblem/required",keyword:"required",params:{missingProperty: "title"},schema:schema71.required,parentSchema:schema71,data};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(data.status === undefined){
const err20 = {instancePath,schemaPath:"#/components/schemas/OAuthTooManyLoginsProblem/required",keyword:"required",params:{missingProperty: "status"},schema:schema71.required,parentSchema:schema71,data};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(data.detail === undefined){
const err21 = {instancePath,schemaPath:"#/components/schemas/OAuthTooManyLoginsProblem/required",keyword:"required",params:{missingProperty: "detail"},schema:schema71.required,parentSchema:schema71,data};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(data.error === undefined){
const err22 = {instancePath,schemaPath:"#/components/schemas/OAuthTooManyLoginsProblem/required",keyword:"required",params:{missingProperty: "error"},schema:schema71.required,parentSchema:schema71,data};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(data.error_description === undefined){
const err23 = {instancePath,schemaPath:"#/components/schemas/OAuthTooManyLoginsProblem/required",keyword:"required",params:{missingProperty: "error_description"},schema:schema71.required,parentSchema:schema71,data};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
for(const key1 in data){
if(!((((((key1 === "type") || (key1 === "title")) || (key1 === "status")) || (key1 === "detail")) || (key1 === "error")) || (key1 === "error_description"))){
const err24 = {instancePath,schemaPath:"#/components/schemas/OAuthTooManyLoginsProblem/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema71,data};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.type !== undefined){
let data6 = data.type;
if(typeof data6 !== "string"){
const err25 = {instancePath:instancePath+"/type",schemaPath:"#/components/schemas/OAuthTooManyLoginsProblem/properties/type/type",keyword:"type",params:{type: "string"},schema:schema71.properties.type.type,parentSchema:schema71.properties.type,data:data6};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(!(data6 === "/problems/too-many-logins")){
const err26 = {instancePath:instancePath+"/type",schemaPath:"#/components/schemas/OAuthTooManyLoginsProblem/properties/type/enum",keyword:"enum",params:{allowedValues: schema71.properties.type.enum},schema:schema71.properties.type.enum,parentSchema:schema71.properties.type,data:data6};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data.title !== undefined){
let data7 = data.title;
if(typeof data7 !== "string"){
const err27 = {instancePath:instancePath+"/title",schemaPath:"#/components/schemas/OAuthTooManyLoginsProblem/properties/title/type",keyword:"type",params:{type: "string"},schema:schema71.properties.title.type,parentSchema:schema71.properties.title,data:data7};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data.status !== undefined){
let data8 = data.status;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
const err28 = {instancePath:instancePath+"/status",schemaPath:"#/components/schemas/OAuthTooManyLoginsProblem/properties/status/type",keyword:"type",params:{type: "integer"},schema:schema71.properties.status.type,parentSchema:schema71.properties.status,data:data8};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if(429 !== data8){
const err29 = {instancePath:instancePath+"/status",schemaPath:"#/components/schemas/OAuthTooManyLoginsProblem/properties/status/const",keyword:"const",params:{allowedValue: 429},schema:429,parentSchema:schema71.properties.status,data:data8};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if((typeof data8 == "number") && (isFinite(data8))){
if(!(formats0.validate(data8))){
const err30 = {instancePath:instancePath+"/status",schemaPath:"#/components/schemas/OAuthTooManyLoginsProblem/properties/status/format",keyword:"format",params:{format: "int32"},schema:"int32",parentSchema:schema71.properties.status,data:data8};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
}
if(data.detail !== undefined){
let data9 = data.detail;
if(typeof data9 !== "string"){
const err31 = {instancePath:instancePath+"/detail",schemaPath:"#/components/schemas/OAuthTooManyLoginsProblem/properties/detail/type",keyword:"type",params:{type: "string"},schema:schema71.properties.detail.type,parentSchema:schema71.properties.detail,data:data9};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data.error !== undefined){
let data10 = data.error;
if(typeof data10 !== "string"){
const err32 = {instancePath:instancePath+"/error",schemaPath:"#/components/schemas/OAuthTooManyLoginsProblem/properties/error/type",keyword:"type",params:{type: "string"},schema:schema71.properties.error.type,parentSchema:schema71.properties.error,data:data10};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if(!(data10 === "temporarily_unavailable")){
const err33 = {instancePath:instancePath+"/error",schemaPath:"#/components/schemas/OAuthTooManyLoginsProblem/properties/error/enum",keyword:"enum",params:{allowedValues: schema71.properties.error.enum},schema:schema71.properties.error.enum,parentSchema:schema71.properties.error,data:data10};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data.error_description !== undefined){
let data11 = data.error_description;
if(typeof data11 !== "string"){
const err34 = {instancePath:instancePath+"/error_description",schemaPath:"#/components/schemas/OAuthTooManyLoginsProblem/properties/error_description/type",keyword:"type",params:{type: "string"},schema:schema71.properties.error_description.type,parentSchema:schema71.properties.error_description,data:data11};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
}
else {
const err35 = {instancePath,schemaPath:"#/components/schemas/OAuthTooManyLoginsProblem/type",keyword:"type",params:{type: "object"},schema:schema71.type,parentSchema:schema71,data};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
var _valid0 = _errs17 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid0 = true;
passing0 = 1;
if(props0 !== true){
props0 = true;
}
}
}
if(!valid0){
const err36 = {instancePath,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},schema:schema69.oneOf,parentSchema:schema69,data};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate46.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate46.evaluated = {"dynamicProps":true,"dynamicItems":false};


function validate45(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate45.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate46(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
errors = vErrors.length;
}
else {
var props0 = validate46.evaluated.props;
}
validate45.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate45.evaluated = {"dynamicProps":true,"dynamicItems":false};

exports.schema17 = validate48;
const schema72 = {"$ref":"contract#/components/schemas/RevocationRequest"};
const schema73 = {"description":"The token to revoke. Other members are ignored (RFC 7009, section 2.1).","type":"object","required":["token"],"properties":{"token":{"type":"string","minLength":1,"maxLength":5000},"token_type_hint":{"description":"Ignored, since the service recognizes both kinds of token.","type":"string","maxLength":5000}}};

function validate48(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate48.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.token === undefined){
const err0 = {instancePath,schemaPath:"contract#/components/schemas/RevocationRequest/required",keyword:"required",params:{missingProperty: "token"},schema:schema73.required,parentSchema:schema73,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.token !== undefined){
let data0 = data.token;
if(typeof data0 === "string"){
if(data0.length < 2 * 1){
if(func1(data0) < 1){
const err1 = {instancePath:instancePath+"/token",schemaPath:"contract#/components/schemas/RevocationRequest/properties/token/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema73.properties.token,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data0.length > 5000){
if(func1(data0) > 5000){
const err2 = {instancePath:instancePath+"/token",schemaPath:"contract#/components/schemas/RevocationRequest/properties/token/maxLength",keyword:"maxLength",params:{limit: 5000},schema:5000,parentSchema:schema73.properties.token,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
else {
const err3 = {instancePath:instancePath+"/token",schemaPath:"contract#/components/schemas/RevocationRequest/properties/token/type",keyword:"type",params:{type: "string"},schema:schema73.properties.token.type,parentSchema:schema73.properties.token,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.token_type_hint !== undefined){
let data1 = data.token_type_hint;
if(typeof data1 === "string"){
if(data1.length > 5000){
if(func1(data1) > 5000){
const err4 = {instancePath:instancePath+"/token_type_hint",schemaPath:"contract#/components/schemas/RevocationRequest/properties/token_type_hint/maxLength",keyword:"maxLength",params:{limit: 5000},schema:5000,parentSchema:schema73.properties.token_type_hint,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
else {
const err5 = {instancePath:instancePath+"/token_type_hint",schemaPath:"contract#/components/schemas/RevocationRequest/properties/token_type_hint/type",keyword:"type",params:{type: "string"},schema:schema73.properties.token_type_hint.type,parentSchema:schema73.properties.token_type_hint,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath,schemaPath:"contract#/components/schemas/RevocationRequest/type",keyword:"type",params:{type: "object"},schema:schema73.type,parentSchema:schema73,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate48.errors = vErrors;
return errors === 0;
}
validate48.evaluated = {"props":{"token":true,"token_type_hint":true},"dynamicProps":false,"dynamicItems":false};

exports.schema18 = validate49;
const schema74 = {"$ref":"contract#/components/schemas/CrossSiteRequestProblem"};

function validate49(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate49.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err0 = {instancePath,schemaPath:"contract#/components/schemas/CrossSiteRequestProblem/required",keyword:"required",params:{missingProperty: "type"},schema:schema64.required,parentSchema:schema64,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.title === undefined){
const err1 = {instancePath,schemaPath:"contract#/components/schemas/CrossSiteRequestProblem/required",keyword:"required",params:{missingProperty: "title"},schema:schema64.required,parentSchema:schema64,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.status === undefined){
const err2 = {instancePath,schemaPath:"contract#/components/schemas/CrossSiteRequestProblem/required",keyword:"required",params:{missingProperty: "status"},schema:schema64.required,parentSchema:schema64,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.detail === undefined){
const err3 = {instancePath,schemaPath:"contract#/components/schemas/CrossSiteRequestProblem/required",keyword:"required",params:{missingProperty: "detail"},schema:schema64.required,parentSchema:schema64,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.error === undefined){
const err4 = {instancePath,schemaPath:"contract#/components/schemas/CrossSiteRequestProblem/required",keyword:"required",params:{missingProperty: "error"},schema:schema64.required,parentSchema:schema64,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.error_description === undefined){
const err5 = {instancePath,schemaPath:"contract#/components/schemas/CrossSiteRequestProblem/required",keyword:"required",params:{missingProperty: "error_description"},schema:schema64.required,parentSchema:schema64,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
for(const key0 in data){
if(!((((((key0 === "type") || (key0 === "title")) || (key0 === "status")) || (key0 === "detail")) || (key0 === "error")) || (key0 === "error_description"))){
const err6 = {instancePath,schemaPath:"contract#/components/schemas/CrossSiteRequestProblem/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema64,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.type !== undefined){
let data0 = data.type;
if(typeof data0 !== "string"){
const err7 = {instancePath:instancePath+"/type",schemaPath:"contract#/components/schemas/CrossSiteRequestProblem/properties/type/type",keyword:"type",params:{type: "string"},schema:schema64.properties.type.type,parentSchema:schema64.properties.type,data:data0};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(!(data0 === "/problems/cross-site-request")){
const err8 = {instancePath:instancePath+"/type",schemaPath:"contract#/components/schemas/CrossSiteRequestProblem/properties/type/enum",keyword:"enum",params:{allowedValues: schema64.properties.type.enum},schema:schema64.properties.type.enum,parentSchema:schema64.properties.type,data:data0};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.title !== undefined){
let data1 = data.title;
if(typeof data1 !== "string"){
const err9 = {instancePath:instancePath+"/title",schemaPath:"contract#/components/schemas/CrossSiteRequestProblem/properties/title/type",keyword:"type",params:{type: "string"},schema:schema64.properties.title.type,parentSchema:schema64.properties.title,data:data1};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.status !== undefined){
let data2 = data.status;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err10 = {instancePath:instancePath+"/status",schemaPath:"contract#/components/schemas/CrossSiteRequestProblem/properties/status/type",keyword:"type",params:{type: "integer"},schema:schema64.properties.status.type,parentSchema:schema64.properties.status,data:data2};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(403 !== data2){
const err11 = {instancePath:instancePath+"/status",schemaPath:"contract#/components/schemas/CrossSiteRequestProblem/properties/status/const",keyword:"const",params:{allowedValue: 403},schema:403,parentSchema:schema64.properties.status,data:data2};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(!(formats0.validate(data2))){
const err12 = {instancePath:instancePath+"/status",schemaPath:"contract#/components/schemas/CrossSiteRequestProblem/properties/status/format",keyword:"format",params:{format: "int32"},schema:"int32",parentSchema:schema64.properties.status,data:data2};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
if(data.detail !== undefined){
let data3 = data.detail;
if(typeof data3 !== "string"){
const err13 = {instancePath:instancePath+"/detail",schemaPath:"contract#/components/schemas/CrossSiteRequestProblem/properties/detail/type",keyword:"type",params:{type: "string"},schema:schema64.properties.detail.type,parentSchema:schema64.properties.detail,data:data3};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.error !== undefined){
let data4 = data.error;
if(typeof data4 !== "string"){
const err14 = {instancePath:instancePath+"/error",schemaPath:"contract#/components/schemas/CrossSiteRequestProblem/properties/error/type",keyword:"type",params:{type: "string"},schema:schema64.properties.error.type,parentSchema:schema64.properties.error,data:data4};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(!(data4 === "invalid_request")){
const err15 = {instancePath:instancePath+"/error",schemaPath:"contract#/components/schemas/CrossSiteRequestProblem/properties/error/enum",keyword:"enum",params:{allowedValues: schema64.properties.error.enum},schema:schema64.properties.error.enum,parentSchema:schema64.properties.error,data:data4};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.error_description !== undefined){
let data5 = data.error_description;
if(typeof data5 !== "string"){
const err16 = {instancePath:instancePath+"/error_description",schemaPath:"contract#/components/schemas/CrossSiteRequestProblem/properties/error_description/type",keyword:"type",params:{type: "string"},schema:schema64.properties.error_description.type,parentSchema:schema64.properties.error_description,data:data5};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
else {
const err17 = {instancePath,schemaPath:"contract#/components/schemas/CrossSiteRequestProblem/type",keyword:"type",params:{type: "object"},schema:schema64.type,parentSchema:schema64,data};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
validate49.errors = vErrors;
return errors === 0;
}
validate49.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports.schema19 = validate50;
const schema76 = {"$ref":"contract#/components/schemas/UserCreate"};
const schema77 = {"type":"object","additionalProperties":false,"required":["username","password"],"properties":{"username":{"$ref":"#/components/schemas/Username"},"password":{"$ref":"#/components/schemas/NewPassword"}}};
const schema78 = {"type":"string","minLength":3,"maxLength":64,"pattern":"^[A-Za-z0-9._@+-]*$","x-messages":{"pattern":"Username should consist of letters, digits and the characters . _ @ + -"},"examples":["ada"]};
const schema79 = {"description":"At least 8 characters and at most 72 bytes of UTF-8.","type":"string","format":"password","minLength":8,"maxLength":72,"x-max-bytes":72,"writeOnly":true,"examples":["correct horse battery"]};
const pattern5 = new RegExp("^[A-Za-z0-9._@+-]*$", "u");

function validate51(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate51.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.username === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "username"},schema:schema77.required,parentSchema:schema77,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.password === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "password"},schema:schema77.required,parentSchema:schema77,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "username") || (key0 === "password"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema77,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.username !== undefined){
let data0 = data.username;
if(typeof data0 === "string"){
if(data0.length < 2 * 3){
if(func1(data0) < 3){
const err3 = {instancePath:instancePath+"/username",schemaPath:"#/components/schemas/Username/minLength",keyword:"minLength",params:{limit: 3},schema:3,parentSchema:schema78,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data0.length > 64){
if(func1(data0) > 64){
const err4 = {instancePath:instancePath+"/username",schemaPath:"#/components/schemas/Username/maxLength",keyword:"maxLength",params:{limit: 64},schema:64,parentSchema:schema78,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(!pattern5.test(data0)){
const err5 = {instancePath:instancePath+"/username",schemaPath:"#/components/schemas/Username/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9._@+-]*$"},schema:"^[A-Za-z0-9._@+-]*$",parentSchema:schema78,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/username",schemaPath:"#/components/schemas/Username/type",keyword:"type",params:{type: "string"},schema:schema78.type,parentSchema:schema78,data:data0};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.password !== undefined){
let data1 = data.password;
if(typeof data1 === "string"){
if(data1.length < 2 * 8){
if(func1(data1) < 8){
const err7 = {instancePath:instancePath+"/password",schemaPath:"#/components/schemas/NewPassword/minLength",keyword:"minLength",params:{limit: 8},schema:8,parentSchema:schema79,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data1.length > 72){
if(func1(data1) > 72){
const err8 = {instancePath:instancePath+"/password",schemaPath:"#/components/schemas/NewPassword/maxLength",keyword:"maxLength",params:{limit: 72},schema:72,parentSchema:schema79,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
else {
const err9 = {instancePath:instancePath+"/password",schemaPath:"#/components/schemas/NewPassword/type",keyword:"type",params:{type: "string"},schema:schema79.type,parentSchema:schema79,data:data1};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
else {
const err10 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema77.type,parentSchema:schema77,data};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
validate51.errors = vErrors;
return errors === 0;
}
validate51.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate50(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate50.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate51(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
errors = vErrors.length;
}
validate50.errors = vErrors;
return errors === 0;
}
validate50.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports.schema20 = validate53;
const schema80 = {"$ref":"contract#/components/schemas/Account"};
const schema81 = {"description":"An account, with its status.","type":"object","additionalProperties":false,"required":["id","username","is_admin","disabled"],"properties":{"id":{"$ref":"#/components/schemas/UserId"},"username":{"$ref":"#/components/schemas/Username"},"is_admin":{"type":"boolean"},"disabled":{"description":"Whether logins to the account are refused.","type":"boolean"}}};
const schema82 = {"description":"The account's id, which no other account ever gets.","type":"integer","format":"int32","minimum":1,"maximum":2147483647,"examples":[1815]};

function validate54(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate54.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},schema:schema81.required,parentSchema:schema81,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.username === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "username"},schema:schema81.required,parentSchema:schema81,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.is_admin === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "is_admin"},schema:schema81.required,parentSchema:schema81,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.disabled === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "disabled"},schema:schema81.required,parentSchema:schema81,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "id") || (key0 === "username")) || (key0 === "is_admin")) || (key0 === "disabled"))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema81,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err5 = {instancePath:instancePath+"/id",schemaPath:"#/components/schemas/UserId/type",keyword:"type",params:{type: "integer"},schema:schema82.type,parentSchema:schema82,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 2147483647 || isNaN(data0)){
const err6 = {instancePath:instancePath+"/id",schemaPath:"#/components/schemas/UserId/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},schema:2147483647,parentSchema:schema82,data:data0};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data0 < 1 || isNaN(data0)){
const err7 = {instancePath:instancePath+"/id",schemaPath:"#/components/schemas/UserId/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema82,data:data0};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(!(formats0.validate(data0))){
const err8 = {instancePath:instancePath+"/id",schemaPath:"#/components/schemas/UserId/format",keyword:"format",params:{format: "int32"},schema:"int32",parentSchema:schema82,data:data0};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
if(data.username !== undefined){
let data1 = data.username;
if(typeof data1 === "string"){
if(data1.length < 2 * 3){
if(func1(data1) < 3){
const err9 = {instancePath:instancePath+"/username",schemaPath:"#/components/schemas/Username/minLength",keyword:"minLength",params:{limit: 3},schema:3,parentSchema:schema78,data:data1};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data1.length > 64){
if(func1(data1) > 64){
const err10 = {instancePath:instancePath+"/username",schemaPath:"#/components/schemas/Username/maxLength",keyword:"maxLength",params:{limit: 64},schema:64,parentSchema:schema78,data:data1};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(!pattern5.test(data1)){
const err11 = {instancePath:instancePath+"/username",schemaPath:"#/components/schemas/Username/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9._@+-]*$"},schema:"^[A-Za-z0-9._@+-]*$",parentSchema:schema78,data:data1};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/username",schemaPath:"#/components/schemas/Username/type",keyword:"type",params:{type: "string"},schema:schema78.type,parentSchema:schema78,data:data1};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.is_admin !== undefined){
let data2 = data.is_admin;
if(typeof data2 !== "boolean"){
const err13 = {instancePath:instancePath+"/is_admin",schemaPath:"#/properties/is_admin/type",keyword:"type",params:{type: "boolean"},schema:schema81.properties.is_admin.type,parentSchema:schema81.properties.is_admin,data:data2};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.disabled !== undefined){
let data3 = data.disabled;
if(typeof data3 !== "boolean"){
const err14 = {instancePath:instancePath+"/disabled",schemaPath:"#/properties/disabled/type",keyword:"type",params:{type: "boolean"},schema:schema81.properties.disabled.type,parentSchema:schema81.properties.disabled,data:data3};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
else {
const err15 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema81.type,parentSchema:schema81,data};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
validate54.errors = vErrors;
return errors === 0;
}
validate54.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate53(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate53.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate54(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
validate53.errors = vErrors;
return errors === 0;
}
validate53.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports.schema21 = validate56;
const schema84 = {"$ref":"contract#/components/schemas/RegistrationClosedProblem"};
const schema85 = {"description":"Registration is closed; an administrator creates the accounts.","x-remedy":"Ask an administrator for an account. The administrators of the service create accounts with\n`npm run user -- create`, and open registration with `REGISTRATION=open`.\n","type":"object","additionalProperties":false,"required":["type","title","status","detail"],"properties":{"type":{"type":"string","enum":["/problems/registration-closed"],"x-enum-varnames":["RegistrationClosed"]},"title":{"type":"string"},"status":{"type":"integer","format":"int32","const":403},"detail":{"type":"string"}}};

function validate56(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate56.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err0 = {instancePath,schemaPath:"contract#/components/schemas/RegistrationClosedProblem/required",keyword:"required",params:{missingProperty: "type"},schema:schema85.required,parentSchema:schema85,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.title === undefined){
const err1 = {instancePath,schemaPath:"contract#/components/schemas/RegistrationClosedProblem/required",keyword:"required",params:{missingProperty: "title"},schema:schema85.required,parentSchema:schema85,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.status === undefined){
const err2 = {instancePath,schemaPath:"contract#/components/schemas/RegistrationClosedProblem/required",keyword:"required",params:{missingProperty: "status"},schema:schema85.required,parentSchema:schema85,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.detail === undefined){
const err3 = {instancePath,schemaPath:"contract#/components/schemas/RegistrationClosedProblem/required",keyword:"required",params:{missingProperty: "detail"},schema:schema85.required,parentSchema:schema85,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "type") || (key0 === "title")) || (key0 === "status")) || (key0 === "detail"))){
const err4 = {instancePath,schemaPath:"contract#/components/schemas/RegistrationClosedProblem/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema85,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.type !== undefined){
let data0 = data.type;
if(typeof data0 !== "string"){
const err5 = {instancePath:instancePath+"/type",schemaPath:"contract#/components/schemas/RegistrationClosedProblem/properties/type/type",keyword:"type",params:{type: "string"},schema:schema85.properties.type.type,parentSchema:schema85.properties.type,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(!(data0 === "/problems/registration-closed")){
const err6 = {instancePath:instancePath+"/type",schemaPath:"contract#/components/schemas/RegistrationClosedProblem/properties/type/enum",keyword:"enum",params:{allowedValues: schema85.properties.type.enum},schema:schema85.properties.type.enum,parentSchema:schema85.properties.type,data:data0};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.title !== undefined){
let data1 = data.title;
if(typeof data1 !== "string"){
const err7 = {instancePath:instancePath+"/title",schemaPath:"contract#/components/schemas/RegistrationClosedProblem/properties/title/type",keyword:"type",params:{type: "string"},schema:schema85.properties.title.type,parentSchema:schema85.properties.title,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.status !== undefined){
let data2 = data.status;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err8 = {instancePath:instancePath+"/status",schemaPath:"contract#/components/schemas/RegistrationClosedProblem/properties/status/type",keyword:"type",params:{type: "integer"},schema:schema85.properties.status.type,parentSchema:schema85.properties.status,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(403 !== data2){
const err9 = {instancePath:instancePath+"/status",schemaPath:"contract#/components/schemas/RegistrationClosedProblem/properties/status/const",keyword:"const",params:{allowedValue: 403},schema:403,parentSchema:schema85.properties.status,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(!(formats0.validate(data2))){
const err10 = {instancePath:instancePath+"/status",schemaPath:"contract#/components/schemas/RegistrationClosedProblem/properties/status/format",keyword:"format",params:{format: "int32"},schema:"int32",parentSchema:schema85.properties.status,data:data2};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
if(data.detail !== undefined){
let data3 = data.detail;
if(typeof data3 !== "string"){
const err11 = {instancePath:instancePath+"/detail",schemaPath:"contract#/components/schemas/RegistrationClosedProblem/properties/detail/type",keyword:"type",params:{type: "string"},schema:schema85.properties.detail.type,parentSchema:schema85.properties.detail,data:data3};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
else {
const err12 = {instancePath,schemaPath:"contract#/components/schemas/RegistrationClosedProblem/type",keyword:"type",params:{type: "object"},schema:schema85.type,parentSchema:schema85,data};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
validate56.errors = vErrors;
return errors === 0;
}
validate56.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports.schema22 = validate57;
const schema86 = {"$ref":"contract#/components/schemas/UsernameExistsProblem"};
const schema87 = {"description":"Another account has this username.","x-remedy":"Choose another username. Usernames that differ only in case are the same.\n","type":"object","additionalProperties":false,"required":["type","title","status","detail"],"properties":{"type":{"type":"string","enum":["/problems/username-exists"],"x-enum-varnames":["UsernameExists"]},"title":{"type":"string"},"status":{"type":"integer","format":"int32","const":409},"detail":{"type":"string"}}};

function validate57(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate57.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err0 = {instancePath,schemaPath:"contract#/components/schemas/UsernameExistsProblem/required",keyword:"required",params:{missingProperty: "type"},schema:schema87.required,parentSchema:schema87,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.title === undefined){
const err1 = {instancePath,schemaPath:"contract#/components/schemas/UsernameExistsProblem/required",keyword:"required",params:{missingProperty: "title"},schema:schema87.required,parentSchema:schema87,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.status === undefined){
const err2 = {instancePath,schemaPath:"contract#/components/schemas/UsernameExistsProblem/required",keyword:"required",params:{missingProperty: "status"},schema:schema87.required,parentSchema:schema87,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.detail === undefined){
const err3 = {instancePath,schemaPath:"contract#/components/schemas/UsernameExistsProblem/required",keyword:"required",params:{missingProperty: "detail"},schema:schema87.required,parentSchema:schema87,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "type") || (key0 === "title")) || (key0 === "status")) || (key0 === "detail"))){
const err4 = {instancePath,schemaPath:"contract#/components/schemas/UsernameExistsProblem/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema87,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.type !== undefined){
let data0 = data.type;
if(typeof data0 !== "string"){
const err5 = {instancePath:instancePath+"/type",schemaPath:"contract#/components/schemas/UsernameExistsProblem/properties/type/type",keyword:"type",params:{type: "string"},schema:schema87.properties.type.type,parentSchema:schema87.properties.type,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(!(data0 === "/problems/username-exists")){
const err6 = {instancePath:instancePath+"/type",schemaPath:"contract#/components/schemas/UsernameExistsProblem/properties/type/enum",keyword:"enum",params:{allowedValues: schema87.properties.type.enum},schema:schema87.properties.type.enum,parentSchema:schema87.properties.type,data:data0};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.title !== undefined){
let data1 = data.title;
if(typeof data1 !== "string"){
const err7 = {instancePath:instancePath+"/title",schemaPath:"contract#/components/schemas/UsernameExistsProblem/properties/title/type",keyword:"type",params:{type: "string"},schema:schema87.properties.title.type,parentSchema:schema87.properties.title,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.status !== undefined){
let data2 = data.status;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err8 = {instancePath:instancePath+"/status",schemaPath:"contract#/components/schemas/UsernameExistsProblem/properties/status/type",keyword:"type",params:{type: "integer"},schema:schema87.properties.status.type,parentSchema:schema87.properties.status,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(409 !== data2){
const err9 = {instancePath:instancePath+"/status",schemaPath:"contract#/components/schemas/UsernameExistsProblem/properties/status/const",keyword:"const",params:{allowedValue: 409},schema:409,parentSchema:schema87.properties.status,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(!(formats0.validate(data2))){
const err10 = {instancePath:instancePath+"/status",schemaPath:"contract#/components/schemas/UsernameExistsProblem/properties/status/format",keyword:"format",params:{format: "int32"},schema:"int32",parentSchema:schema87.properties.status,data:data2};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
if(data.detail !== undefined){
let data3 = data.detail;
if(typeof data3 !== "string"){
const err11 = {instancePath:instancePath+"/detail",schemaPath:"contract#/components/schemas/UsernameExistsProblem/properties/detail/type",keyword:"type",params:{type: "string"},schema:schema87.properties.detail.type,parentSchema:schema87.properties.detail,data:data3};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
else {
const err12 = {instancePath,schemaPath:"contract#/components/schemas/UsernameExistsProblem/type",keyword:"type",params:{type: "object"},schema:schema87.type,parentSchema:schema87,data};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
validate57.errors = vErrors;
return errors === 0;
}
validate57.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports.schema23 = validate58;
const schema88 = {"$ref":"contract#/components/schemas/RegistrationLimitProblem"};
const schema89 = {"description":"The limit that a registration exceeds.","oneOf":[{"$ref":"#/components/schemas/TooManyRequestsProblem"},{"$ref":"#/components/schemas/TooManyRegistrationsProblem"}]};
const schema91 = {"description":"Too many registrations from an IP address.","x-remedy":"Wait as many seconds as `Retry-After` says. Clients behind one address share its limit; for many accounts at\nonce, ask an administrator.\n","type":"object","additionalProperties":false,"required":["type","title","status","detail"],"properties":{"type":{"type":"string","enum":["/problems/too-many-registrations"],"x-enum-varnames":["TooManyRegistrations"]},"title":{"type":"string"},"status":{"type":"integer","format":"int32","const":429},"detail":{"type":"string"}}};

function validate59(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate59.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
let valid0 = false;
let passing0 = null;
const _errs1 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err0 = {instancePath,schemaPath:"#/components/schemas/TooManyRequestsProblem/required",keyword:"required",params:{missingProperty: "type"},schema:schema41.required,parentSchema:schema41,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.title === undefined){
const err1 = {instancePath,schemaPath:"#/components/schemas/TooManyRequestsProblem/required",keyword:"required",params:{missingProperty: "title"},schema:schema41.required,parentSchema:schema41,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.status === undefined){
const err2 = {instancePath,schemaPath:"#/components/schemas/TooManyRequestsProblem/required",keyword:"required",params:{missingProperty: "status"},schema:schema41.required,parentSchema:schema41,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.detail === undefined){
const err3 = {instancePath,schemaPath:"#/components/schemas/TooManyRequestsProblem/required",keyword:"required",params:{missingProperty: "detail"},schema:schema41.required,parentSchema:schema41,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "type") || (key0 === "title")) || (key0 === "status")) || (key0 === "detail"))){
const err4 = {instancePath,schemaPath:"#/components/schemas/TooManyRequestsProblem/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema41,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.type !== undefined){
let data0 = data.type;
if(typeof data0 !== "string"){
const err5 = {instancePath:instancePath+"/type",schemaPath:"#/components/schemas/TooManyRequestsProblem/properties/type/type",keyword:"type",params:{type: "string"},schema:schema41.properties.type.type,parentSchema:schema41.properties.type,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(!(data0 === "/problems/too-many-requests")){
const err6 = {instancePath:instancePath+"/type",schemaPath:"#/components/schemas/TooManyRequestsProblem/properties/type/enum",keyword:"enum",params:{allowedValues: schema41.properties.type.enum},schema:schema41.properties.type.enum,parentSchema:schema41.properties.type,data:data0};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.title !== undefined){
let data1 = data.title;
if(typeof data1 !== "string"){
const err7 = {instancePath:instancePath+"/title",schemaPath:"#/components/schemas/TooManyRequestsProblem/properties/title/type",keyword:"type",params:{type: "string"},schema:schema41.properties.title.type,parentSchema:schema41.properties.title,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.status !== undefined){
let data2 = data.status;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err8 = {instancePath:instancePath+"/status",schemaPath:"#/components/schemas/TooManyRequestsProblem/properties/status/type",keyword:"type",params:{type: "integer"},schema:schema41.properties.status.type,parentSchema:schema41.properties.status,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(429 !== data2){
const err9 = {instancePath:instancePath+"/status",schemaPath:"#/components/schemas/TooManyRequestsProblem/properties/status/const",keyword:"const",params:{allowedValue: 429},schema:429,parentSchema:schema41.properties.status,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(!(formats0.validate(data2))){
const err10 = {instancePath:instancePath+"/status",schemaPath:"#/components/schemas/TooManyRequestsProblem/properties/status/format",keyword:"format",params:{format: "int32"},schema:"int32",parentSchema:schema41.properties.status,data:data2};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
if(data.detail !== undefined){
let data3 = data.detail;
if(typeof data3 !== "string"){
const err11 = {instancePath:instancePath+"/detail",schemaPath:"#/components/schemas/TooManyRequestsProblem/properties/detail/type",keyword:"type",params:{type: "string"},schema:schema41.properties.detail.type,parentSchema:schema41.properties.detail,data:data3};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
else {
const err12 = {instancePath,schemaPath:"#/components/schemas/TooManyRequestsProblem/type",keyword:"type",params:{type: "object"},schema:schema41.type,parentSchema:schema41,data};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
var _valid0 = _errs1 === errors;
if(_valid0){
valid0 = true;
passing0 = 0;
var props0 = true;
}
const _errs13 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err13 = {instancePath,schemaPath:"#/components/schemas/TooManyRegistrationsProblem/required",keyword:"required",params:{missingProperty: "type"},schema:schema91.required,parentSchema:schema91,data};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data.title === undefined){
const err14 = {instancePath,schemaPath:"#/components/schemas/TooManyRegistrationsProblem/required",keyword:"required",params:{missingProperty: "title"},schema:schema91.required,parentSchema:schema91,data};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data.status === undefined){
const err15 = {instancePath,schemaPath:"#/components/schemas/TooManyRegistrationsProblem/required",keyword:"required",params:{missingProperty: "status"},schema:schema91.required,parentSchema:schema91,data};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(data.detail === undefined){
const err16 = {instancePath,schemaPath:"#/components/schemas/TooManyRegistrationsProblem/required",keyword:"required",params:{missingProperty: "detail"},schema:schema91.required,parentSchema:schema91,data};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
for(const key1 in data){
if(!((((key1 === "type") || (key1 === "title")) || (key1 === "status")) || (key1 === "detail"))){
const err17 = {instancePath,schemaPath:"#/components/schemas/TooManyRegistrationsProblem/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema91,data};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.type !== undefined){
let data4 = data.type;
if(typeof data4 !== "string"){
const err18 = {instancePath:instancePath+"/type",schemaPath:"#/components/schemas/TooManyRegistrationsProblem/properties/type/type",keyword:"type",params:{type: "string"},schema:schema91.properties.type.type,parentSchema:schema91.properties.type,data:data4};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(!(data4 === "/problems/too-many-registrations")){
const err19 = {instancePath:instancePath+"/type",schemaPath:"#/components/schemas/TooManyRegistrationsProblem/properties/type/enum",keyword:"enum",params:{allowedValues: schema91.properties.type.enum},schema:schema91.properties.type.enum,parentSchema:schema91.properties.type,data:data4};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.title !== undefined){
let data5 = data.title;
if(typeof data5 !== "string"){
const err20 = {instancePath:instancePath+"/title",schemaPath:"#/components/schemas/TooManyRegistrationsProblem/properties/title/type",keyword:"type",params:{type: "string"},schema:schema91.properties.title.type,parentSchema:schema91.properties.title,data:data5};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.status !== undefined){
let data6 = data.status;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
const err21 = {instancePath:instancePath+"/status",schemaPath:"#/components/schemas/TooManyRegistrationsProblem/properties/status/type",keyword:"type",params:{type: "integer"},schema:schema91.properties.status.type,parentSchema:schema91.properties.status,data:data6};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(429 !== data6){
const err22 = {instancePath:instancePath+"/status",schemaPath:"#/components/schemas/TooManyRegistrationsProblem/properties/status/const",keyword:"const",params:{allowedValue: 429},schema:429,parentSchema:schema91.properties.status,data:data6};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(!(formats0.validate(data6))){
const err23 = {instancePath:instancePath+"/status",schemaPath:"#/components/schemas/TooManyRegistrationsProblem/properties/status/format",keyword:"format",params:{format: "int32"},schema:"int32",parentSchema:schema91.properties.status,data:data6};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
}
if(data.detail !== undefined){
let data7 = data.detail;
if(typeof data7 !== "string"){
const err24 = {instancePath:instancePath+"/detail",schemaPath:"#/components/schemas/TooManyRegistrationsProblem/properties/detail/type",keyword:"type",params:{type: "string"},schema:schema91.properties.detail.type,parentSchema:schema91.properties.detail,data:data7};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
}
else {
const err25 = {instancePath,schemaPath:"#/components/schemas/TooManyRegistrationsProblem/type",keyword:"type",params:{type: "object"},schema:schema91.type,parentSchema:schema91,data};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
var _valid0 = _errs13 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid0 = true;
passing0 = 1;
if(props0 !== true){
props0 = true;
}
}
}
if(!valid0){
const err26 = {instancePath,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},schema:schema89.oneOf,parentSchema:schema89,data};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate59.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate59.evaluated = {"dynamicProps":true,"dynamicItems":false};


function validate58(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate58.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate59(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
else {
var props0 = validate59.evaluated.props;
}
validate58.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate58.evaluated = {"dynamicProps":true,"dynamicItems":false};

exports.schema24 = validate61;
const schema92 = {"type":"object","additionalProperties":false,"required":[],"properties":{"offset":{"$ref":"contract#/components/parameters/Offset/schema"},"limit":{"$ref":"contract#/components/parameters/Limit/schema"},"username_prefix":{"$ref":"contract#/paths/~1users/get/parameters/2/schema"}}};
const schema93 = {"type":"integer","format":"int32","minimum":0,"maximum":2147483647,"default":0};
const schema94 = {"type":"integer","format":"int32","minimum":1,"maximum":1000,"default":100};
const schema95 = {"type":"string","maxLength":64,"pattern":"^[A-Za-z0-9._@+-]*$","x-messages":{"pattern":"Username should consist of letters, digits and the characters . _ @ + -"}};

function validate61(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate61.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "offset") || (key0 === "limit")) || (key0 === "username_prefix"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema92,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.offset !== undefined){
let data0 = data.offset;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err1 = {instancePath:instancePath+"/offset",schemaPath:"contract#/components/parameters/Offset/schema/type",keyword:"type",params:{type: "integer"},schema:schema93.type,parentSchema:schema93,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 2147483647 || isNaN(data0)){
const err2 = {instancePath:instancePath+"/offset",schemaPath:"contract#/components/parameters/Offset/schema/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},schema:2147483647,parentSchema:schema93,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data0 < 0 || isNaN(data0)){
const err3 = {instancePath:instancePath+"/offset",schemaPath:"contract#/components/parameters/Offset/schema/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema93,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!(formats0.validate(data0))){
const err4 = {instancePath:instancePath+"/offset",schemaPath:"contract#/components/parameters/Offset/schema/format",keyword:"format",params:{format: "int32"},schema:"int32",parentSchema:schema93,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
if(data.limit !== undefined){
let data1 = data.limit;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err5 = {instancePath:instancePath+"/limit",schemaPath:"contract#/components/parameters/Limit/schema/type",keyword:"type",params:{type: "integer"},schema:schema94.type,parentSchema:schema94,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 1000 || isNaN(data1)){
const err6 = {instancePath:instancePath+"/limit",schemaPath:"contract#/components/parameters/Limit/schema/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000},schema:1000,parentSchema:schema94,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data1 < 1 || isNaN(data1)){
const err7 = {instancePath:instancePath+"/limit",schemaPath:"contract#/components/parameters/Limit/schema/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema94,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(!(formats0.validate(data1))){
const err8 = {instancePath:instancePath+"/limit",schemaPath:"contract#/components/parameters/Limit/schema/format",keyword:"format",params:{format: "int32"},schema:"int32",parentSchema:schema94,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
if(data.username_prefix !== undefined){
let data2 = data.username_prefix;
if(typeof data2 === "string"){
if(data2.length > 64){
if(func1(data2) > 64){
const err9 = {instancePath:instancePath+"/username_prefix",schemaPath:"contract#/paths/~1users/get/parameters/2/schema/maxLength",keyword:"maxLength",params:{limit: 64},schema:64,parentSchema:schema95,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(!pattern5.test(data2)){
const err10 = {instancePath:instancePath+"/username_prefix",schemaPath:"contract#/paths/~1users/get/parameters/2/schema/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9._@+-]*$"},schema:"^[A-Za-z0-9._@+-]*$",parentSchema:schema95,data:data2};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/username_prefix",schemaPath:"contract#/paths/~1users/get/parameters/2/schema/type",keyword:"type",params:{type: "string"},schema:schema95.type,parentSchema:schema95,data:data2};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
else {
const err12 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema92.type,parentSchema:schema92,data};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
validate61.errors = vErrors;
return errors === 0;
}
validate61.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports.schema25 = validate62;
const schema96 = {"$ref":"contract#/paths/~1users/get/responses/200/content/application~1json/schema"};
const schema97 = {"type":"array","maxItems":1000,"items":{"$ref":"#/components/schemas/Account"}};

function validate64(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate64.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},schema:schema81.required,parentSchema:schema81,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.username === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "username"},schema:schema81.required,parentSchema:schema81,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.is_admin === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "is_admin"},schema:schema81.required,parentSchema:schema81,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.disabled === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "disabled"},schema:schema81.required,parentSchema:schema81,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "id") || (key0 === "username")) || (key0 === "is_admin")) || (key0 === "disabled"))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema81,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err5 = {instancePath:instancePath+"/id",schemaPath:"#/components/schemas/UserId/type",keyword:"type",params:{type: "integer"},schema:schema82.type,parentSchema:schema82,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 2147483647 || isNaN(data0)){
const err6 = {instancePath:instancePath+"/id",schemaPath:"#/components/schemas/UserId/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},schema:2147483647,parentSchema:schema82,data:data0};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data0 < 1 || isNaN(data0)){
const err7 = {instancePath:instancePath+"/id",schemaPath:"#/components/schemas/UserId/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema82,data:data0};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(!(formats0.validate(data0))){
const err8 = {instancePath:instancePath+"/id",schemaPath:"#/components/schemas/UserId/format",keyword:"format",params:{format: "int32"},schema:"int32",parentSchema:schema82,data:data0};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
if(data.username !== undefined){
let data1 = data.username;
if(typeof data1 === "string"){
if(data1.length < 2 * 3){
if(func1(data1) < 3){
const err9 = {instancePath:instancePath+"/username",schemaPath:"#/components/schemas/Username/minLength",keyword:"minLength",params:{limit: 3},schema:3,parentSchema:schema78,data:data1};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data1.length > 64){
if(func1(data1) > 64){
const err10 = {instancePath:instancePath+"/username",schemaPath:"#/components/schemas/Username/maxLength",keyword:"maxLength",params:{limit: 64},schema:64,parentSchema:schema78,data:data1};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(!pattern5.test(data1)){
const err11 = {instancePath:instancePath+"/username",schemaPath:"#/components/schemas/Username/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9._@+-]*$"},schema:"^[A-Za-z0-9._@+-]*$",parentSchema:schema78,data:data1};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/username",schemaPath:"#/components/schemas/Username/type",keyword:"type",params:{type: "string"},schema:schema78.type,parentSchema:schema78,data:data1};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.is_admin !== undefined){
let data2 = data.is_admin;
if(typeof data2 !== "boolean"){
const err13 = {instancePath:instancePath+"/is_admin",schemaPath:"#/properties/is_admin/type",keyword:"type",params:{type: "boolean"},schema:schema81.properties.is_admin.type,parentSchema:schema81.properties.is_admin,data:data2};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.disabled !== undefined){
let data3 = data.disabled;
if(typeof data3 !== "boolean"){
const err14 = {instancePath:instancePath+"/disabled",schemaPath:"#/properties/disabled/type",keyword:"type",params:{type: "boolean"},schema:schema81.properties.disabled.type,parentSchema:schema81.properties.disabled,data:data3};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
else {
const err15 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema81.type,parentSchema:schema81,data};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
validate64.errors = vErrors;
return errors === 0;
}
validate64.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate63(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate63.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(Array.isArray(data)){
if(data.length > 1000){
const err0 = {instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit: 1000},schema:1000,parentSchema:schema97,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate64(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},schema:schema97.type,parentSchema:schema97,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate63.errors = vErrors;
return errors === 0;
}
validate63.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};


function validate62(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate62.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate63(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
errors = vErrors.length;
}
validate62.errors = vErrors;
return errors === 0;
}
validate62.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};

exports.schema26 = validate67;
const schema101 = {"$ref":"contract#/components/schemas/LastAdminProblem"};
const schema102 = {"description":"The request would leave the service without an administrator that can log in.","x-remedy":"Make another account an administrator first: `PATCH /users/{id}` with `{\"is_admin\": true}`.\n","type":"object","additionalProperties":false,"required":["type","title","status","detail"],"properties":{"type":{"type":"string","enum":["/problems/last-admin"],"x-enum-varnames":["LastAdmin"]},"title":{"type":"string"},"status":{"type":"integer","format":"int32","const":409},"detail":{"type":"string"}}};

function validate67(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate67.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err0 = {instancePath,schemaPath:"contract#/components/schemas/LastAdminProblem/required",keyword:"required",params:{missingProperty: "type"},schema:schema102.required,parentSchema:schema102,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.title === undefined){
const err1 = {instancePath,schemaPath:"contract#/components/schemas/LastAdminProblem/required",keyword:"required",params:{missingProperty: "title"},schema:schema102.required,parentSchema:schema102,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.status === undefined){
const err2 = {instancePath,schemaPath:"contract#/components/schemas/LastAdminProblem/required",keyword:"required",params:{missingProperty: "status"},schema:schema102.required,parentSchema:schema102,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.detail === undefined){
const err3 = {instancePath,schemaPath:"contract#/components/schemas/LastAdminProblem/required",keyword:"required",params:{missingProperty: "detail"},schema:schema102.required,parentSchema:schema102,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "type") || (key0 === "title")) || (key0 === "status")) || (key0 === "detail"))){
const err4 = {instancePath,schemaPath:"contract#/components/schemas/LastAdminProblem/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema102,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.type !== undefined){
let data0 = data.type;
if(typeof data0 !== "string"){
const err5 = {instancePath:instancePath+"/type",schemaPath:"contract#/components/schemas/LastAdminProblem/properties/type/type",keyword:"type",params:{type: "string"},schema:schema102.properties.type.type,parentSchema:schema102.properties.type,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(!(data0 === "/problems/last-admin")){
const err6 = {instancePath:instancePath+"/type",schemaPath:"contract#/components/schemas/LastAdminProblem/properties/type/enum",keyword:"enum",params:{allowedValues: schema102.properties.type.enum},schema:schema102.properties.type.enum,parentSchema:schema102.properties.type,data:data0};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.title !== undefined){
let data1 = data.title;
if(typeof data1 !== "string"){
const err7 = {instancePath:instancePath+"/title",schemaPath:"contract#/components/schemas/LastAdminProblem/properties/title/type",keyword:"type",params:{type: "string"},schema:schema102.properties.title.type,parentSchema:schema102.properties.title,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.status !== undefined){
let data2 = data.status;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err8 = {instancePath:instancePath+"/status",schemaPath:"contract#/components/schemas/LastAdminProblem/properties/status/type",keyword:"type",params:{type: "integer"},schema:schema102.properties.status.type,parentSchema:schema102.properties.status,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(409 !== data2){
const err9 = {instancePath:instancePath+"/status",schemaPath:"contract#/components/schemas/LastAdminProblem/properties/status/const",keyword:"const",params:{allowedValue: 409},schema:409,parentSchema:schema102.properties.status,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(!(formats0.validate(data2))){
const err10 = {instancePath:instancePath+"/status",schemaPath:"contract#/components/schemas/LastAdminProblem/properties/status/format",keyword:"format",params:{format: "int32"},schema:"int32",parentSchema:schema102.properties.status,data:data2};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
if(data.detail !== undefined){
let data3 = data.detail;
if(typeof data3 !== "string"){
const err11 = {instancePath:instancePath+"/detail",schemaPath:"contract#/components/schemas/LastAdminProblem/properties/detail/type",keyword:"type",params:{type: "string"},schema:schema102.properties.detail.type,parentSchema:schema102.properties.detail,data:data3};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
else {
const err12 = {instancePath,schemaPath:"contract#/components/schemas/LastAdminProblem/type",keyword:"type",params:{type: "object"},schema:schema102.type,parentSchema:schema102,data};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
validate67.errors = vErrors;
return errors === 0;
}
validate67.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports.schema27 = validate68;
const schema103 = {"$ref":"contract#/components/schemas/PasswordChange"};
const schema104 = {"type":"object","additionalProperties":false,"required":["current_password","new_password"],"properties":{"current_password":{"type":"string","format":"password","minLength":1,"maxLength":1000,"writeOnly":true},"new_password":{"$ref":"#/components/schemas/NewPassword"}}};

function validate69(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate69.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.current_password === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "current_password"},schema:schema104.required,parentSchema:schema104,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.new_password === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "new_password"},schema:schema104.required,parentSchema:schema104,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "current_password") || (key0 === "new_password"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema104,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.current_password !== undefined){
let data0 = data.current_password;
if(typeof data0 === "string"){
if(data0.length < 2 * 1){
if(func1(data0) < 1){
const err3 = {instancePath:instancePath+"/current_password",schemaPath:"#/properties/current_password/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema104.properties.current_password,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data0.length > 1000){
if(func1(data0) > 1000){
const err4 = {instancePath:instancePath+"/current_password",schemaPath:"#/properties/current_password/maxLength",keyword:"maxLength",params:{limit: 1000},schema:1000,parentSchema:schema104.properties.current_password,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
else {
const err5 = {instancePath:instancePath+"/current_password",schemaPath:"#/properties/current_password/type",keyword:"type",params:{type: "string"},schema:schema104.properties.current_password.type,parentSchema:schema104.properties.current_password,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.new_password !== undefined){
let data1 = data.new_password;
if(typeof data1 === "string"){
if(data1.length < 2 * 8){
if(func1(data1) < 8){
const err6 = {instancePath:instancePath+"/new_password",schemaPath:"#/components/schemas/NewPassword/minLength",keyword:"minLength",params:{limit: 8},schema:8,parentSchema:schema79,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data1.length > 72){
if(func1(data1) > 72){
const err7 = {instancePath:instancePath+"/new_password",schemaPath:"#/components/schemas/NewPassword/maxLength",keyword:"maxLength",params:{limit: 72},schema:72,parentSchema:schema79,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
else {
const err8 = {instancePath:instancePath+"/new_password",schemaPath:"#/components/schemas/NewPassword/type",keyword:"type",params:{type: "string"},schema:schema79.type,parentSchema:schema79,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
else {
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema104.type,parentSchema:schema104,data};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate69.errors = vErrors;
return errors === 0;
}
validate69.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate68(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate68.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate69(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
errors = vErrors.length;
}
validate68.errors = vErrors;
return errors === 0;
}
validate68.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports.schema28 = validate71;
const schema106 = {"$ref":"contract#/components/schemas/PasswordProblem"};
const schema107 = {"description":"A wrong password, or a token without the scope.","oneOf":[{"$ref":"#/components/schemas/IncorrectPasswordProblem"},{"$ref":"#/components/schemas/Problem"}]};
const schema108 = {"description":"The current password is wrong.","x-remedy":"Ask for the current password again. After several failures, further attempts are blocked for some time. A\nuser who forgot the password asks an administrator: `POST /users/{id}/password-reset` creates a temporary\none.\n","type":"object","additionalProperties":false,"required":["type","title","status","detail"],"properties":{"type":{"type":"string","enum":["/problems/incorrect-password"],"x-enum-varnames":["IncorrectPassword"]},"title":{"type":"string"},"status":{"type":"integer","format":"int32","const":403},"detail":{"type":"string"}}};

function validate72(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate72.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
let valid0 = false;
let passing0 = null;
const _errs1 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err0 = {instancePath,schemaPath:"#/components/schemas/IncorrectPasswordProblem/required",keyword:"required",params:{missingProperty: "type"},schema:schema108.required,parentSchema:schema108,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.title === undefined){
const err1 = {instancePath,schemaPath:"#/components/schemas/IncorrectPasswordProblem/required",keyword:"required",params:{missingProperty: "title"},schema:schema108.required,parentSchema:schema108,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.status === undefined){
const err2 = {instancePath,schemaPath:"#/components/schemas/IncorrectPasswordProblem/required",keyword:"required",params:{missingProperty: "status"},schema:schema108.required,parentSchema:schema108,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.detail === undefined){
const err3 = {instancePath,schemaPath:"#/components/schemas/IncorrectPasswordProblem/required",keyword:"required",params:{missingProperty: "detail"},schema:schema108.required,parentSchema:schema108,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "type") || (key0 === "title")) || (key0 === "status")) || (key0 === "detail"))){
const err4 = {instancePath,schemaPath:"#/components/schemas/IncorrectPasswordProblem/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema108,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.type !== undefined){
let data0 = data.type;
if(typeof data0 !== "string"){
const err5 = {instancePath:instancePath+"/type",schemaPath:"#/components/schemas/IncorrectPasswordProblem/properties/type/type",keyword:"type",params:{type: "string"},schema:schema108.properties.type.type,parentSchema:schema108.properties.type,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(!(data0 === "/problems/incorrect-password")){
const err6 = {instancePath:instancePath+"/type",schemaPath:"#/components/schemas/IncorrectPasswordProblem/properties/type/enum",keyword:"enum",params:{allowedValues: schema108.properties.type.enum},schema:schema108.properties.type.enum,parentSchema:schema108.properties.type,data:data0};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.title !== undefined){
let data1 = data.title;
if(typeof data1 !== "string"){
const err7 = {instancePath:instancePath+"/title",schemaPath:"#/components/schemas/IncorrectPasswordProblem/properties/title/type",keyword:"type",params:{type: "string"},schema:schema108.properties.title.type,parentSchema:schema108.properties.title,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.status !== undefined){
let data2 = data.status;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err8 = {instancePath:instancePath+"/status",schemaPath:"#/components/schemas/IncorrectPasswordProblem/properties/status/type",keyword:"type",params:{type: "integer"},schema:schema108.properties.status.type,parentSchema:schema108.properties.status,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(403 !== data2){
const err9 = {instancePath:instancePath+"/status",schemaPath:"#/components/schemas/IncorrectPasswordProblem/properties/status/const",keyword:"const",params:{allowedValue: 403},schema:403,parentSchema:schema108.properties.status,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(!(formats0.validate(data2))){
const err10 = {instancePath:instancePath+"/status",schemaPath:"#/components/schemas/IncorrectPasswordProblem/properties/status/format",keyword:"format",params:{format: "int32"},schema:"int32",parentSchema:schema108.properties.status,data:data2};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
if(data.detail !== undefined){
let data3 = data.detail;
if(typeof data3 !== "string"){
const err11 = {instancePath:instancePath+"/detail",schemaPath:"#/components/schemas/IncorrectPasswordProblem/properties/detail/type",keyword:"type",params:{type: "string"},schema:schema108.properties.detail.type,parentSchema:schema108.properties.detail,data:data3};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
else {
const err12 = {instancePath,schemaPath:"#/components/schemas/IncorrectPasswordProblem/type",keyword:"type",params:{type: "object"},schema:schema108.type,parentSchema:schema108,data};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
var _valid0 = _errs1 === errors;
if(_valid0){
valid0 = true;
passing0 = 0;
var props0 = true;
}
const _errs13 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.detail === undefined){
const err13 = {instancePath,schemaPath:"#/components/schemas/Problem/required",keyword:"required",params:{missingProperty: "detail"},schema:schema36.required,parentSchema:schema36,data};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
for(const key1 in data){
if(!(key1 === "detail")){
const err14 = {instancePath,schemaPath:"#/components/schemas/Problem/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema36,data};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.detail !== undefined){
let data4 = data.detail;
if(typeof data4 !== "string"){
const err15 = {instancePath:instancePath+"/detail",schemaPath:"#/components/schemas/Problem/properties/detail/type",keyword:"type",params:{type: "string"},schema:schema36.properties.detail.type,parentSchema:schema36.properties.detail,data:data4};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
else {
const err16 = {instancePath,schemaPath:"#/components/schemas/Problem/type",keyword:"type",params:{type: "object"},schema:schema36.type,parentSchema:schema36,data};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
var _valid0 = _errs13 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid0 = true;
passing0 = 1;
if(props0 !== true){
props0 = true;
}
}
}
if(!valid0){
const err17 = {instancePath,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},schema:schema107.oneOf,parentSchema:schema107,data};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate72.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate72.evaluated = {"dynamicProps":true,"dynamicItems":false};


function validate71(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate71.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate72(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors);
errors = vErrors.length;
}
else {
var props0 = validate72.evaluated.props;
}
validate71.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate71.evaluated = {"dynamicProps":true,"dynamicItems":false};

exports.schema29 = validate74;
const schema110 = {"$ref":"contract#/components/schemas/PasswordLimitProblem"};
const schema111 = {"description":"The limit that a change of a password exceeds.","oneOf":[{"$ref":"#/components/schemas/TooManyRequestsProblem"},{"$ref":"#/components/schemas/TooManyLoginsProblem"}]};
const schema113 = {"description":"Too many failed logins.","x-remedy":"Wait as many seconds as `Retry-After` says; attempts in the meantime are refused, and do not prolong the\nwait. A program should not repeat a password that was refused. A user who forgot the password asks an\nadministrator.\n","type":"object","additionalProperties":false,"required":["type","title","status","detail"],"properties":{"type":{"type":"string","enum":["/problems/too-many-logins"],"x-enum-varnames":["TooManyLogins"]},"title":{"type":"string"},"status":{"type":"integer","format":"int32","const":429},"detail":{"type":"string"}}};

function validate75(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate75.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
let valid0 = false;
let passing0 = null;
const _errs1 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err0 = {instancePath,schemaPath:"#/components/schemas/TooManyRequestsProblem/required",keyword:"required",params:{missingProperty: "type"},schema:schema41.required,parentSchema:schema41,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.title === undefined){
const err1 = {instancePath,schemaPath:"#/components/schemas/TooManyRequestsProblem/required",keyword:"required",params:{missingProperty: "title"},schema:schema41.required,parentSchema:schema41,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.status === undefined){
const err2 = {instancePath,schemaPath:"#/components/schemas/TooManyRequestsProblem/required",keyword:"required",params:{missingProperty: "status"},schema:schema41.required,parentSchema:schema41,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.detail === undefined){
const err3 = {instancePath,schemaPath:"#/components/schemas/TooManyRequestsProblem/required",keyword:"required",params:{missingProperty: "detail"},schema:schema41.required,parentSchema:schema41,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "type") || (key0 === "title")) || (key0 === "status")) || (key0 === "detail"))){
const err4 = {instancePath,schemaPath:"#/components/schemas/TooManyRequestsProblem/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema41,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.type !== undefined){
let data0 = data.type;
if(typeof data0 !== "string"){
const err5 = {instancePath:instancePath+"/type",schemaPath:"#/components/schemas/TooManyRequestsProblem/properties/type/type",keyword:"type",params:{type: "string"},schema:schema41.properties.type.type,parentSchema:schema41.properties.type,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(!(data0 === "/problems/too-many-requests")){
const err6 = {instancePath:instancePath+"/type",schemaPath:"#/components/schemas/TooManyRequestsProblem/properties/type/enum",keyword:"enum",params:{allowedValues: schema41.properties.type.enum},schema:schema41.properties.type.enum,parentSchema:schema41.properties.type,data:data0};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.title !== undefined){
let data1 = data.title;
if(typeof data1 !== "string"){
const err7 = {instancePath:instancePath+"/title",schemaPath:"#/components/schemas/TooManyRequestsProblem/properties/title/type",keyword:"type",params:{type: "string"},schema:schema41.properties.title.type,parentSchema:schema41.properties.title,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.status !== undefined){
let data2 = data.status;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err8 = {instancePath:instancePath+"/status",schemaPath:"#/components/schemas/TooManyRequestsProblem/properties/status/type",keyword:"type",params:{type: "integer"},schema:schema41.properties.status.type,parentSchema:schema41.properties.status,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(429 !== data2){
const err9 = {instancePath:instancePath+"/status",schemaPath:"#/components/schemas/TooManyRequestsProblem/properties/status/const",keyword:"const",params:{allowedValue: 429},schema:429,parentSchema:schema41.properties.status,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(!(formats0.validate(data2))){
const err10 = {instancePath:instancePath+"/status",schemaPath:"#/components/schemas/TooManyRequestsProblem/properties/status/format",keyword:"format",params:{format: "int32"},schema:"int32",parentSchema:schema41.properties.status,data:data2};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
if(data.detail !== undefined){
let data3 = data.detail;
if(typeof data3 !== "string"){
const err11 = {instancePath:instancePath+"/detail",schemaPath:"#/components/schemas/TooManyRequestsProblem/properties/detail/type",keyword:"type",params:{type: "string"},schema:schema41.properties.detail.type,parentSchema:schema41.properties.detail,data:data3};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
else {
const err12 = {instancePath,schemaPath:"#/components/schemas/TooManyRequestsProblem/type",keyword:"type",params:{type: "object"},schema:schema41.type,parentSchema:schema41,data};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
var _valid0 = _errs1 === errors;
if(_valid0){
valid0 = true;
passing0 = 0;
var props0 = true;
}
const _errs13 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err13 = {instancePath,schemaPath:"#/components/schemas/TooManyLoginsProblem/required",keyword:"required",params:{missingProperty: "type"},schema:schema113.required,parentSchema:schema113,data};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data.title === undefined){
const err14 = {instancePath,schemaPath:"#/components/schemas/TooManyLoginsProblem/required",keyword:"required",params:{missingProperty: "title"},schema:schema113.required,parentSchema:schema113,data};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data.status === undefined){
const err15 = {instancePath,schemaPath:"#/components/schemas/TooManyLoginsProblem/required",keyword:"required",params:{missingProperty: "status"},schema:schema113.required,parentSchema:schema113,data};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(data.detail === undefined){
const err16 = {instancePath,schemaPath:"#/components/schemas/TooManyLoginsProblem/required",keyword:"required",params:{missingProperty: "detail"},schema:schema113.required,parentSchema:schema113,data};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
for(const key1 in data){
if(!((((key1 === "type") || (key1 === "title")) || (key1 === "status")) || (key1 === "detail"))){
const err17 = {instancePath,schemaPath:"#/components/schemas/TooManyLoginsProblem/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema113,data};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.type !== undefined){
let data4 = data.type;
if(typeof data4 !== "string"){
const err18 = {instancePath:instancePath+"/type",schemaPath:"#/components/schemas/TooManyLoginsProblem/properties/type/type",keyword:"type",params:{type: "string"},schema:schema113.properties.type.type,parentSchema:schema113.properties.type,data:data4};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(!(data4 === "/problems/too-many-logins")){
const err19 = {instancePath:instancePath+"/type",schemaPath:"#/components/schemas/TooManyLoginsProblem/properties/type/enum",keyword:"enum",params:{allowedValues: schema113.properties.type.enum},schema:schema113.properties.type.enum,parentSchema:schema113.properties.type,data:data4};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.title !== undefined){
let data5 = data.title;
if(typeof data5 !== "string"){
const err20 = {instancePath:instancePath+"/title",schemaPath:"#/components/schemas/TooManyLoginsProblem/properties/title/type",keyword:"type",params:{type: "string"},schema:schema113.properties.title.type,parentSchema:schema113.properties.title,data:data5};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.status !== undefined){
let data6 = data.status;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
const err21 = {instancePath:instancePath+"/status",schemaPath:"#/components/schemas/TooManyLoginsProblem/properties/status/type",keyword:"type",params:{type: "integer"},schema:schema113.properties.status.type,parentSchema:schema113.properties.status,data:data6};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(429 !== data6){
const err22 = {instancePath:instancePath+"/status",schemaPath:"#/components/schemas/TooManyLoginsProblem/properties/status/const",keyword:"const",params:{allowedValue: 429},schema:429,parentSchema:schema113.properties.status,data:data6};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(!(formats0.validate(data6))){
const err23 = {instancePath:instancePath+"/status",schemaPath:"#/components/schemas/TooManyLoginsProblem/properties/status/format",keyword:"format",params:{format: "int32"},schema:"int32",parentSchema:schema113.properties.status,data:data6};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
}
if(data.detail !== undefined){
let data7 = data.detail;
if(typeof data7 !== "string"){
const err24 = {instancePath:instancePath+"/detail",schemaPath:"#/components/schemas/TooManyLoginsProblem/properties/detail/type",keyword:"type",params:{type: "string"},schema:schema113.properties.detail.type,parentSchema:schema113.properties.detail,data:data7};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
}
else {
const err25 = {instancePath,schemaPath:"#/components/schemas/TooManyLoginsProblem/type",keyword:"type",params:{type: "object"},schema:schema113.type,parentSchema:schema113,data};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
var _valid0 = _errs13 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid0 = true;
passing0 = 1;
if(props0 !== true){
props0 = true;
}
}
}
if(!valid0){
const err26 = {instancePath,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},schema:schema111.oneOf,parentSchema:schema111,data};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate75.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate75.evaluated = {"dynamicProps":true,"dynamicItems":false};


function validate74(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate74.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate75(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors);
errors = vErrors.length;
}
else {
var props0 = validate75.evaluated.props;
}
validate74.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate74.evaluated = {"dynamicProps":true,"dynamicItems":false};

exports.schema30 = validate77;
const schema114 = {"type":"object","additionalProperties":false,"required":["id"],"properties":{"id":{"$ref":"contract#/components/schemas/UserId"}}};

function validate77(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate77.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},schema:schema114.required,parentSchema:schema114,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "id")){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema114,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err2 = {instancePath:instancePath+"/id",schemaPath:"contract#/components/schemas/UserId/type",keyword:"type",params:{type: "integer"},schema:schema82.type,parentSchema:schema82,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 2147483647 || isNaN(data0)){
const err3 = {instancePath:instancePath+"/id",schemaPath:"contract#/components/schemas/UserId/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},schema:2147483647,parentSchema:schema82,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data0 < 1 || isNaN(data0)){
const err4 = {instancePath:instancePath+"/id",schemaPath:"contract#/components/schemas/UserId/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema82,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(!(formats0.validate(data0))){
const err5 = {instancePath:instancePath+"/id",schemaPath:"contract#/components/schemas/UserId/format",keyword:"format",params:{format: "int32"},schema:"int32",parentSchema:schema82,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema114.type,parentSchema:schema114,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate77.errors = vErrors;
return errors === 0;
}
validate77.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports.schema31 = validate78;
const schema116 = {"$ref":"contract#/components/schemas/UserNotFoundProblem"};
const schema117 = {"description":"No account has this id.","x-remedy":"Check the id: `GET /users` lists all accounts. The id of a deleted account is never given to another.\n","type":"object","additionalProperties":false,"required":["type","title","status","detail"],"properties":{"type":{"type":"string","enum":["/problems/user-not-found"],"x-enum-varnames":["UserNotFound"]},"title":{"type":"string"},"status":{"type":"integer","format":"int32","const":404},"detail":{"type":"string"}}};

function validate78(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate78.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err0 = {instancePath,schemaPath:"contract#/components/schemas/UserNotFoundProblem/required",keyword:"required",params:{missingProperty: "type"},schema:schema117.required,parentSchema:schema117,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.title === undefined){
const err1 = {instancePath,schemaPath:"contract#/components/schemas/UserNotFoundProblem/required",keyword:"required",params:{missingProperty: "title"},schema:schema117.required,parentSchema:schema117,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.status === undefined){
const err2 = {instancePath,schemaPath:"contract#/components/schemas/UserNotFoundProblem/required",keyword:"required",params:{missingProperty: "status"},schema:schema117.required,parentSchema:schema117,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.detail === undefined){
const err3 = {instancePath,schemaPath:"contract#/components/schemas/UserNotFoundProblem/required",keyword:"required",params:{missingProperty: "detail"},schema:schema117.required,parentSchema:schema117,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "type") || (key0 === "title")) || (key0 === "status")) || (key0 === "detail"))){
const err4 = {instancePath,schemaPath:"contract#/components/schemas/UserNotFoundProblem/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema117,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.type !== undefined){
let data0 = data.type;
if(typeof data0 !== "string"){
const err5 = {instancePath:instancePath+"/type",schemaPath:"contract#/components/schemas/UserNotFoundProblem/properties/type/type",keyword:"type",params:{type: "string"},schema:schema117.properties.type.type,parentSchema:schema117.properties.type,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(!(data0 === "/problems/user-not-found")){
const err6 = {instancePath:instancePath+"/type",schemaPath:"contract#/components/schemas/UserNotFoundProblem/properties/type/enum",keyword:"enum",params:{allowedValues: schema117.properties.type.enum},schema:schema117.properties.type.enum,parentSchema:schema117.properties.type,data:data0};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.title !== undefined){
let data1 = data.title;
if(typeof data1 !== "string"){
const err7 = {instancePath:instancePath+"/title",schemaPath:"contract#/components/schemas/UserNotFoundProblem/properties/title/type",keyword:"type",params:{type: "string"},schema:schema117.properties.title.type,parentSchema:schema117.properties.title,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.status !== undefined){
let data2 = data.status;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err8 = {instancePath:instancePath+"/status",schemaPath:"contract#/components/schemas/UserNotFoundProblem/properties/status/type",keyword:"type",params:{type: "integer"},schema:schema117.properties.status.type,parentSchema:schema117.properties.status,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(404 !== data2){
const err9 = {instancePath:instancePath+"/status",schemaPath:"contract#/components/schemas/UserNotFoundProblem/properties/status/const",keyword:"const",params:{allowedValue: 404},schema:404,parentSchema:schema117.properties.status,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(!(formats0.validate(data2))){
const err10 = {instancePath:instancePath+"/status",schemaPath:"contract#/components/schemas/UserNotFoundProblem/properties/status/format",keyword:"format",params:{format: "int32"},schema:"int32",parentSchema:schema117.properties.status,data:data2};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
if(data.detail !== undefined){
let data3 = data.detail;
if(typeof data3 !== "string"){
const err11 = {instancePath:instancePath+"/detail",schemaPath:"contract#/components/schemas/UserNotFoundProblem/properties/detail/type",keyword:"type",params:{type: "string"},schema:schema117.properties.detail.type,parentSchema:schema117.properties.detail,data:data3};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
else {
const err12 = {instancePath,schemaPath:"contract#/components/schemas/UserNotFoundProblem/type",keyword:"type",params:{type: "object"},schema:schema117.type,parentSchema:schema117,data};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
validate78.errors = vErrors;
return errors === 0;
}
validate78.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports.schema32 = validate79;
const schema118 = {"$ref":"contract#/components/schemas/UserUpdate"};
const schema119 = {"type":"object","additionalProperties":false,"properties":{"is_admin":{"type":"boolean"},"disabled":{"type":"boolean"}}};

function validate79(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate79.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "is_admin") || (key0 === "disabled"))){
const err0 = {instancePath,schemaPath:"contract#/components/schemas/UserUpdate/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema119,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.is_admin !== undefined){
let data0 = data.is_admin;
if(typeof data0 !== "boolean"){
const err1 = {instancePath:instancePath+"/is_admin",schemaPath:"contract#/components/schemas/UserUpdate/properties/is_admin/type",keyword:"type",params:{type: "boolean"},schema:schema119.properties.is_admin.type,parentSchema:schema119.properties.is_admin,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.disabled !== undefined){
let data1 = data.disabled;
if(typeof data1 !== "boolean"){
const err2 = {instancePath:instancePath+"/disabled",schemaPath:"contract#/components/schemas/UserUpdate/properties/disabled/type",keyword:"type",params:{type: "boolean"},schema:schema119.properties.disabled.type,parentSchema:schema119.properties.disabled,data:data1};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
else {
const err3 = {instancePath,schemaPath:"contract#/components/schemas/UserUpdate/type",keyword:"type",params:{type: "object"},schema:schema119.type,parentSchema:schema119,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate79.errors = vErrors;
return errors === 0;
}
validate79.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports.schema33 = validate80;
const schema120 = {"$ref":"contract#/components/schemas/TemporaryPassword"};
const schema121 = {"type":"object","additionalProperties":false,"required":["temporary_password"],"properties":{"temporary_password":{"type":"string"}}};

function validate80(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate80.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.temporary_password === undefined){
const err0 = {instancePath,schemaPath:"contract#/components/schemas/TemporaryPassword/required",keyword:"required",params:{missingProperty: "temporary_password"},schema:schema121.required,parentSchema:schema121,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "temporary_password")){
const err1 = {instancePath,schemaPath:"contract#/components/schemas/TemporaryPassword/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema121,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.temporary_password !== undefined){
let data0 = data.temporary_password;
if(typeof data0 !== "string"){
const err2 = {instancePath:instancePath+"/temporary_password",schemaPath:"contract#/components/schemas/TemporaryPassword/properties/temporary_password/type",keyword:"type",params:{type: "string"},schema:schema121.properties.temporary_password.type,parentSchema:schema121.properties.temporary_password,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
else {
const err3 = {instancePath,schemaPath:"contract#/components/schemas/TemporaryPassword/type",keyword:"type",params:{type: "object"},schema:schema121.type,parentSchema:schema121,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate80.errors = vErrors;
return errors === 0;
}
validate80.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports.schema34 = validate81;
const schema122 = {"type":"object","additionalProperties":false,"required":[],"properties":{"limit":{"$ref":"contract#/components/parameters/Limit/schema"},"before":{"$ref":"contract#/paths/~1audit/get/parameters/1/schema"},"after":{"$ref":"contract#/paths/~1audit/get/parameters/2/schema"},"actor":{"$ref":"contract#/paths/~1audit/get/parameters/3/schema"},"action":{"$ref":"contract#/components/schemas/AuditAction"},"since":{"$ref":"contract#/paths/~1audit/get/parameters/5/schema"},"until":{"$ref":"contract#/paths/~1audit/get/parameters/6/schema"}}};
const schema124 = {"description":"The id of an audit entry. Later entries have greater ids.","type":"integer","format":"int64","minimum":1,"maximum":9007199254740991,"examples":[4712]};
const schema125 = {"description":"The id of an audit entry. Later entries have greater ids.","type":"integer","format":"int64","minimum":1,"maximum":9007199254740991,"examples":[4712]};
const schema126 = {"type":"string","minLength":1,"maxLength":200,"pattern":"^[^\\x00]*$","x-messages":{"pattern":"Actor should not contain a NUL character"}};
const schema127 = {"type":"string","enum":["login-succeeded","login-failed","login-blocked","session-ended","refresh-token-reused","access-refused","user-created","user-deleted","user-promoted","user-demoted","user-disabled","user-enabled","password-changed","password-reset","sessions-revoked"],"x-enum-varnames":["LoginSucceeded","LoginFailed","LoginBlocked","SessionEnded","RefreshTokenReused","AccessRefused","UserCreated","UserDeleted","UserPromoted","UserDemoted","UserDisabled","UserEnabled","PasswordChanged","PasswordReset","SessionsRevoked"]};
const schema128 = {"type":"string","format":"date-time","maxLength":32};
const schema129 = {"type":"string","format":"date-time","maxLength":32};
const formats48 = formats.int64;
const formats52 = formats["date-time"];
const pattern9 = new RegExp("^[^\\x00]*$", "u");

function validate81(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate81.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((((key0 === "limit") || (key0 === "before")) || (key0 === "after")) || (key0 === "actor")) || (key0 === "action")) || (key0 === "since")) || (key0 === "until"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema122,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.limit !== undefined){
let data0 = data.limit;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err1 = {instancePath:instancePath+"/limit",schemaPath:"contract#/components/parameters/Limit/schema/type",keyword:"type",params:{type: "integer"},schema:schema94.type,parentSchema:schema94,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 1000 || isNaN(data0)){
const err2 = {instancePath:instancePath+"/limit",schemaPath:"contract#/components/parameters/Limit/schema/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000},schema:1000,parentSchema:schema94,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data0 < 1 || isNaN(data0)){
const err3 = {instancePath:instancePath+"/limit",schemaPath:"contract#/components/parameters/Limit/schema/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema94,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!(formats0.validate(data0))){
const err4 = {instancePath:instancePath+"/limit",schemaPath:"contract#/components/parameters/Limit/schema/format",keyword:"format",params:{format: "int32"},schema:"int32",parentSchema:schema94,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
if(data.before !== undefined){
let data1 = data.before;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err5 = {instancePath:instancePath+"/before",schemaPath:"contract#/paths/~1audit/get/parameters/1/schema/type",keyword:"type",params:{type: "integer"},schema:schema124.type,parentSchema:schema124,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 9007199254740991 || isNaN(data1)){
const err6 = {instancePath:instancePath+"/before",schemaPath:"contract#/paths/~1audit/get/parameters/1/schema/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},schema:9007199254740991,parentSchema:schema124,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data1 < 1 || isNaN(data1)){
const err7 = {instancePath:instancePath+"/before",schemaPath:"contract#/paths/~1audit/get/parameters/1/schema/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema124,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(!(formats48.validate(data1))){
const err8 = {instancePath:instancePath+"/before",schemaPath:"contract#/paths/~1audit/get/parameters/1/schema/format",keyword:"format",params:{format: "int64"},schema:"int64",parentSchema:schema124,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
if(data.after !== undefined){
let data2 = data.after;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err9 = {instancePath:instancePath+"/after",schemaPath:"contract#/paths/~1audit/get/parameters/2/schema/type",keyword:"type",params:{type: "integer"},schema:schema125.type,parentSchema:schema125,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 9007199254740991 || isNaN(data2)){
const err10 = {instancePath:instancePath+"/after",schemaPath:"contract#/paths/~1audit/get/parameters/2/schema/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},schema:9007199254740991,parentSchema:schema125,data:data2};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data2 < 1 || isNaN(data2)){
const err11 = {instancePath:instancePath+"/after",schemaPath:"contract#/paths/~1audit/get/parameters/2/schema/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema125,data:data2};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(!(formats48.validate(data2))){
const err12 = {instancePath:instancePath+"/after",schemaPath:"contract#/paths/~1audit/get/parameters/2/schema/format",keyword:"format",params:{format: "int64"},schema:"int64",parentSchema:schema125,data:data2};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
if(data.actor !== undefined){
let data3 = data.actor;
if(typeof data3 === "string"){
if(data3.length < 2 * 1){
if(func1(data3) < 1){
const err13 = {instancePath:instancePath+"/actor",schemaPath:"contract#/paths/~1audit/get/parameters/3/schema/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema126,data:data3};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data3.length > 200){
if(func1(data3) > 200){
const err14 = {instancePath:instancePath+"/actor",schemaPath:"contract#/paths/~1audit/get/parameters/3/schema/maxLength",keyword:"maxLength",params:{limit: 200},schema:200,parentSchema:schema126,data:data3};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(!pattern9.test(data3)){
const err15 = {instancePath:instancePath+"/actor",schemaPath:"contract#/paths/~1audit/get/parameters/3/schema/pattern",keyword:"pattern",params:{pattern: "^[^\\x00]*$"},schema:"^[^\\x00]*$",parentSchema:schema126,data:data3};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/actor",schemaPath:"contract#/paths/~1audit/get/parameters/3/schema/type",keyword:"type",params:{type: "string"},schema:schema126.type,parentSchema:schema126,data:data3};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.action !== undefined){
let data4 = data.action;
if(typeof data4 !== "string"){
const err17 = {instancePath:instancePath+"/action",schemaPath:"contract#/components/schemas/AuditAction/type",keyword:"type",params:{type: "string"},schema:schema127.type,parentSchema:schema127,data:data4};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(!(((((((((((((((data4 === "login-succeeded") || (data4 === "login-failed")) || (data4 === "login-blocked")) || (data4 === "session-ended")) || (data4 === "refresh-token-reused")) || (data4 === "access-refused")) || (data4 === "user-created")) || (data4 === "user-deleted")) || (data4 === "user-promoted")) || (data4 === "user-demoted")) || (data4 === "user-disabled")) || (data4 === "user-enabled")) || (data4 === "password-changed")) || (data4 === "password-reset")) || (data4 === "sessions-revoked"))){
const err18 = {instancePath:instancePath+"/action",schemaPath:"contract#/components/schemas/AuditAction/enum",keyword:"enum",params:{allowedValues: schema127.enum},schema:schema127.enum,parentSchema:schema127,data:data4};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.since !== undefined){
let data5 = data.since;
if(typeof data5 === "string"){
if(data5.length > 32){
if(func1(data5) > 32){
const err19 = {instancePath:instancePath+"/since",schemaPath:"contract#/paths/~1audit/get/parameters/5/schema/maxLength",keyword:"maxLength",params:{limit: 32},schema:32,parentSchema:schema128,data:data5};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(!(formats52(data5))){
const err20 = {instancePath:instancePath+"/since",schemaPath:"contract#/paths/~1audit/get/parameters/5/schema/format",keyword:"format",params:{format: "date-time"},schema:"date-time",parentSchema:schema128,data:data5};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
else {
const err21 = {instancePath:instancePath+"/since",schemaPath:"contract#/paths/~1audit/get/parameters/5/schema/type",keyword:"type",params:{type: "string"},schema:schema128.type,parentSchema:schema128,data:data5};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.until !== undefined){
let data6 = data.until;
if(typeof data6 === "string"){
if(data6.length > 32){
if(func1(data6) > 32){
const err22 = {instancePath:instancePath+"/until",schemaPath:"contract#/paths/~1audit/get/parameters/6/schema/maxLength",keyword:"maxLength",params:{limit: 32},schema:32,parentSchema:schema129,data:data6};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(!(formats52(data6))){
const err23 = {instancePath:instancePath+"/until",schemaPath:"contract#/paths/~1audit/get/parameters/6/schema/format",keyword:"format",params:{format: "date-time"},schema:"date-time",parentSchema:schema129,data:data6};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
else {
const err24 = {instancePath:instancePath+"/until",schemaPath:"contract#/paths/~1audit/get/parameters/6/schema/type",keyword:"type",params:{type: "string"},schema:schema129.type,parentSchema:schema129,data:data6};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
}
else {
const err25 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema122.type,parentSchema:schema122,data};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
validate81.errors = vErrors;
return errors === 0;
}
validate81.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports.schema35 = validate82;
const schema130 = {"$ref":"contract#/paths/~1audit/get/responses/200/content/application~1json/schema"};
const schema131 = {"type":"array","maxItems":1000,"items":{"$ref":"#/components/schemas/AuditEntry"}};
const schema132 = {"description":"A login, a denial or a change of an account.","type":"object","additionalProperties":false,"required":["id","at","action","actor_id","actor","subject_id","subject","reason","address","request_id"],"properties":{"id":{"description":"The id of an audit entry. Later entries have greater ids.","type":"integer","format":"int64","minimum":1,"maximum":9007199254740991,"examples":[4712]},"at":{"description":"A time in UTC (RFC 3339).","type":"string","format":"date-time","examples":["2026-03-01T09:30:00Z"]},"action":{"$ref":"#/components/schemas/AuditAction"},"actor_id":{"description":"The id of the account that acted; null for a request without an account, with a token of an external issuer,\nor for a command on the server.\n","type":["integer","null"],"format":"int32"},"actor":{"description":"The username of the actor at that time, or the subject of an external issuer's token.","type":["string","null"]},"subject_id":{"description":"The id of the account that the action concerned.","type":["integer","null"],"format":"int32"},"subject":{"description":"The username of that account at that time.","type":["string","null"]},"reason":{"description":"The reason of the action, or the operation that was refused.","type":["string","null"]},"address":{"description":"The IP address of the requester.","type":["string","null"]},"request_id":{"description":"The `X-Request-Id` of the response.","type":["string","null"]}}};

function validate84(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate84.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},schema:schema132.required,parentSchema:schema132,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.at === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "at"},schema:schema132.required,parentSchema:schema132,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.action === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "action"},schema:schema132.required,parentSchema:schema132,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.actor_id === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "actor_id"},schema:schema132.required,parentSchema:schema132,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.actor === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "actor"},schema:schema132.required,parentSchema:schema132,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.subject_id === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "subject_id"},schema:schema132.required,parentSchema:schema132,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.subject === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "subject"},schema:schema132.required,parentSchema:schema132,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.reason === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "reason"},schema:schema132.required,parentSchema:schema132,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.address === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "address"},schema:schema132.required,parentSchema:schema132,data};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data.request_id === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "request_id"},schema:schema132.required,parentSchema:schema132,data};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
for(const key0 in data){
if(!(func2.call(schema132.properties, key0))){
const err10 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema132,data};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err11 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "integer"},schema:schema132.properties.id.type,parentSchema:schema132.properties.id,data:data0};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 9007199254740991 || isNaN(data0)){
const err12 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},schema:9007199254740991,parentSchema:schema132.properties.id,data:data0};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data0 < 1 || isNaN(data0)){
const err13 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema132.properties.id,data:data0};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(!(formats48.validate(data0))){
const err14 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/format",keyword:"format",params:{format: "int64"},schema:"int64",parentSchema:schema132.properties.id,data:data0};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
if(data.at !== undefined){
let data1 = data.at;
if(typeof data1 === "string"){
if(!(formats52(data1))){
const err15 = {instancePath:instancePath+"/at",schemaPath:"#/properties/at/format",keyword:"format",params:{format: "date-time"},schema:"date-time",parentSchema:schema132.properties.at,data:data1};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/at",schemaPath:"#/properties/at/type",keyword:"type",params:{type: "string"},schema:schema132.properties.at.type,parentSchema:schema132.properties.at,data:data1};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.action !== undefined){
let data2 = data.action;
if(typeof data2 !== "string"){
const err17 = {instancePath:instancePath+"/action",schemaPath:"#/components/schemas/AuditAction/type",keyword:"type",params:{type: "string"},schema:schema127.type,parentSchema:schema127,data:data2};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(!(((((((((((((((data2 === "login-succeeded") || (data2 === "login-failed")) || (data2 === "login-blocked")) || (data2 === "session-ended")) || (data2 === "refresh-token-reused")) || (data2 === "access-refused")) || (data2 === "user-created")) || (data2 === "user-deleted")) || (data2 === "user-promoted")) || (data2 === "user-demoted")) || (data2 === "user-disabled")) || (data2 === "user-enabled")) || (data2 === "password-changed")) || (data2 === "password-reset")) || (data2 === "sessions-revoked"))){
const err18 = {instancePath:instancePath+"/action",schemaPath:"#/components/schemas/AuditAction/enum",keyword:"enum",params:{allowedValues: schema127.enum},schema:schema127.enum,parentSchema:schema127,data:data2};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.actor_id !== undefined){
let data3 = data.actor_id;
if((!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))) && (data3 !== null)){
const err19 = {instancePath:instancePath+"/actor_id",schemaPath:"#/properties/actor_id/type",keyword:"type",params:{type: schema132.properties.actor_id.type},schema:schema132.properties.actor_id.type,parentSchema:schema132.properties.actor_id,data:data3};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(!(formats0.validate(data3))){
const err20 = {instancePath:instancePath+"/actor_id",schemaPath:"#/properties/actor_id/format",keyword:"format",params:{format: "int32"},schema:"int32",parentSchema:schema132.properties.actor_id,data:data3};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
}
if(data.actor !== undefined){
let data4 = data.actor;
if((typeof data4 !== "string") && (data4 !== null)){
const err21 = {instancePath:instancePath+"/actor",schemaPath:"#/properties/actor/type",keyword:"type",params:{type: schema132.properties.actor.type},schema:schema132.properties.actor.type,parentSchema:schema132.properties.actor,data:data4};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.subject_id !== undefined){
let data5 = data.subject_id;
if((!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))) && (data5 !== null)){
const err22 = {instancePath:instancePath+"/subject_id",schemaPath:"#/properties/subject_id/type",keyword:"type",params:{type: schema132.properties.subject_id.type},schema:schema132.properties.subject_id.type,parentSchema:schema132.properties.subject_id,data:data5};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(!(formats0.validate(data5))){
const err23 = {instancePath:instancePath+"/subject_id",schemaPath:"#/properties/subject_id/format",keyword:"format",params:{format: "int32"},schema:"int32",parentSchema:schema132.properties.subject_id,data:data5};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
}
if(data.subject !== undefined){
let data6 = data.subject;
if((typeof data6 !== "string") && (data6 !== null)){
const err24 = {instancePath:instancePath+"/subject",schemaPath:"#/properties/subject/type",keyword:"type",params:{type: schema132.properties.subject.type},schema:schema132.properties.subject.type,parentSchema:schema132.properties.subject,data:data6};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.reason !== undefined){
let data7 = data.reason;
if((typeof data7 !== "string") && (data7 !== null)){
const err25 = {instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/type",keyword:"type",params:{type: schema132.properties.reason.type},schema:schema132.properties.reason.type,parentSchema:schema132.properties.reason,data:data7};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.address !== undefined){
let data8 = data.address;
if((typeof data8 !== "string") && (data8 !== null)){
const err26 = {instancePath:instancePath+"/address",schemaPath:"#/properties/address/type",keyword:"type",params:{type: schema132.properties.address.type},schema:schema132.properties.address.type,parentSchema:schema132.properties.address,data:data8};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data.request_id !== undefined){
let data9 = data.request_id;
if((typeof data9 !== "string") && (data9 !== null)){
const err27 = {instancePath:instancePath+"/request_id",schemaPath:"#/properties/request_id/type",keyword:"type",params:{type: schema132.properties.request_id.type},schema:schema132.properties.request_id.type,parentSchema:schema132.properties.request_id,data:data9};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
}
else {
const err28 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema132.type,parentSchema:schema132,data};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
validate84.errors = vErrors;
return errors === 0;
}
validate84.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate83(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate83.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(Array.isArray(data)){
if(data.length > 1000){
const err0 = {instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit: 1000},schema:1000,parentSchema:schema131,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate84(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate84.errors : vErrors.concat(validate84.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},schema:schema131.type,parentSchema:schema131,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate83.errors = vErrors;
return errors === 0;
}
validate83.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};


function validate82(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate82.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate83(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors);
errors = vErrors.length;
}
validate82.errors = vErrors;
return errors === 0;
}
validate82.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};

exports.schema36 = validate87;
const schema134 = {"type":"object","additionalProperties":false,"required":[],"properties":{"offset":{"$ref":"contract#/components/parameters/Offset/schema"},"limit":{"$ref":"contract#/components/parameters/Limit/schema"},"cursor":{"$ref":"contract#/paths/~1employees/get/parameters/2/schema"},"count":{"$ref":"contract#/components/parameters/CountMode/schema"},"city":{"$ref":"contract#/components/parameters/CityFilter/schema"},"country":{"$ref":"contract#/components/parameters/CountryFilter/schema"},"emp_name":{"$ref":"contract#/components/parameters/EmpNameFilter/schema"},"born_from":{"$ref":"contract#/components/parameters/BornFrom/schema"},"born_to":{"$ref":"contract#/components/parameters/BornTo/schema"},"q":{"$ref":"contract#/components/parameters/TextFilter/schema"},"sort_by":{"$ref":"contract#/components/parameters/SortField/schema"},"order":{"$ref":"contract#/components/parameters/SortOrder/schema"}}};
const schema137 = {"description":"An opaque cursor of a `Link` header.","type":"string","maxLength":4096,"pattern":"^[A-Za-z0-9_-]+$","x-messages":{"pattern":"Input should be a cursor of a Link header"}};
const schema138 = {"type":"string","enum":["exact","estimated"]};
const schema139 = {"description":"Any text; `%`, `_` and `\\` have no special meaning. White space at its ends and characters without width are\nignored. An empty text matches all employees.\n","type":"string","maxLength":200,"pattern":"^[^\\x00]*$","x-messages":{"pattern":"Filter should not contain a NUL character"}};
const schema140 = {"description":"Any text; `%`, `_` and `\\` have no special meaning. White space at its ends and characters without width are\nignored. An empty text matches all employees.\n","type":"string","maxLength":200,"pattern":"^[^\\x00]*$","x-messages":{"pattern":"Filter should not contain a NUL character"}};
const schema141 = {"description":"Any text; `%`, `_` and `\\` have no special meaning. White space at its ends and characters without width are\nignored. An empty text matches all employees.\n","type":"string","maxLength":200,"pattern":"^[^\\x00]*$","x-messages":{"pattern":"Filter should not contain a NUL character"}};
const schema142 = {"description":"A day of the Gregorian calendar (full-date of RFC 3339).","type":"string","format":"date","x-not-before":"0001-01-01","x-messages":{"x-not-before":"Input should be in the year 0001 or later"}};
const schema143 = {"description":"A day of the Gregorian calendar (full-date of RFC 3339).","type":"string","format":"date","x-not-before":"0001-01-01","x-messages":{"x-not-before":"Input should be in the year 0001 or later"}};
const schema144 = {"description":"Any text; `%`, `_` and `\\` have no special meaning. White space at its ends and characters without width are\nignored. An empty text matches all employees.\n","type":"string","maxLength":200,"pattern":"^[^\\x00]*$","x-messages":{"pattern":"Filter should not contain a NUL character"}};
const schema145 = {"type":"string","enum":["emp_id","emp_name","emp_dob","city","country"],"default":"emp_id"};
const schema146 = {"type":"string","enum":["asc","desc"],"default":"asc"};
const func37 = keywords;
const formats68 = formats.date;
const pattern10 = new RegExp("^[A-Za-z0-9_-]+$", "u");

function validate87(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate87.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func2.call(schema134.properties, key0))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema134,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.offset !== undefined){
let data0 = data.offset;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err1 = {instancePath:instancePath+"/offset",schemaPath:"contract#/components/parameters/Offset/schema/type",keyword:"type",params:{type: "integer"},schema:schema93.type,parentSchema:schema93,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 2147483647 || isNaN(data0)){
const err2 = {instancePath:instancePath+"/offset",schemaPath:"contract#/components/parameters/Offset/schema/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},schema:2147483647,parentSchema:schema93,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data0 < 0 || isNaN(data0)){
const err3 = {instancePath:instancePath+"/offset",schemaPath:"contract#/components/parameters/Offset/schema/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema93,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!(formats0.validate(data0))){
const err4 = {instancePath:instancePath+"/offset",schemaPath:"contract#/components/parameters/Offset/schema/format",keyword:"format",params:{format: "int32"},schema:"int32",parentSchema:schema93,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
if(data.limit !== undefined){
let data1 = data.limit;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err5 = {instancePath:instancePath+"/limit",schemaPath:"contract#/components/parameters/Limit/schema/type",keyword:"type",params:{type: "integer"},schema:schema94.type,parentSchema:schema94,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 1000 || isNaN(data1)){
const err6 = {instancePath:instancePath+"/limit",schemaPath:"contract#/components/parameters/Limit/schema/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000},schema:1000,parentSchema:schema94,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data1 < 1 || isNaN(data1)){
const err7 = {instancePath:instancePath+"/limit",schemaPath:"contract#/components/parameters/Limit/schema/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema94,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(!(formats0.validate(data1))){
const err8 = {instancePath:instancePath+"/limit",schemaPath:"contract#/components/parameters/Limit/schema/format",keyword:"format",params:{format: "int32"},schema:"int32",parentSchema:schema94,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
if(data.cursor !== undefined){
let data2 = data.cursor;
if(typeof data2 === "string"){
if(data2.length > 4096){
if(func1(data2) > 4096){
const err9 = {instancePath:instancePath+"/cursor",schemaPath:"contract#/paths/~1employees/get/parameters/2/schema/maxLength",keyword:"maxLength",params:{limit: 4096},schema:4096,parentSchema:schema137,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(!pattern10.test(data2)){
const err10 = {instancePath:instancePath+"/cursor",schemaPath:"contract#/paths/~1employees/get/parameters/2/schema/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_-]+$"},schema:"^[A-Za-z0-9_-]+$",parentSchema:schema137,data:data2};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/cursor",schemaPath:"contract#/paths/~1employees/get/parameters/2/schema/type",keyword:"type",params:{type: "string"},schema:schema137.type,parentSchema:schema137,data:data2};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.count !== undefined){
let data3 = data.count;
if(typeof data3 !== "string"){
const err12 = {instancePath:instancePath+"/count",schemaPath:"contract#/components/parameters/CountMode/schema/type",keyword:"type",params:{type: "string"},schema:schema138.type,parentSchema:schema138,data:data3};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(!((data3 === "exact") || (data3 === "estimated"))){
const err13 = {instancePath:instancePath+"/count",schemaPath:"contract#/components/parameters/CountMode/schema/enum",keyword:"enum",params:{allowedValues: schema138.enum},schema:schema138.enum,parentSchema:schema138,data:data3};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.city !== undefined){
let data4 = data.city;
if(typeof data4 === "string"){
if(data4.length > 200){
if(func1(data4) > 200){
const err14 = {instancePath:instancePath+"/city",schemaPath:"contract#/components/parameters/CityFilter/schema/maxLength",keyword:"maxLength",params:{limit: 200},schema:200,parentSchema:schema139,data:data4};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(!pattern9.test(data4)){
const err15 = {instancePath:instancePath+"/city",schemaPath:"contract#/components/parameters/CityFilter/schema/pattern",keyword:"pattern",params:{pattern: "^[^\\x00]*$"},schema:"^[^\\x00]*$",parentSchema:schema139,data:data4};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/city",schemaPath:"contract#/components/parameters/CityFilter/schema/type",keyword:"type",params:{type: "string"},schema:schema139.type,parentSchema:schema139,data:data4};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.country !== undefined){
let data5 = data.country;
if(typeof data5 === "string"){
if(data5.length > 200){
if(func1(data5) > 200){
const err17 = {instancePath:instancePath+"/country",schemaPath:"contract#/components/parameters/CountryFilter/schema/maxLength",keyword:"maxLength",params:{limit: 200},schema:200,parentSchema:schema140,data:data5};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(!pattern9.test(data5)){
const err18 = {instancePath:instancePath+"/country",schemaPath:"contract#/components/parameters/CountryFilter/schema/pattern",keyword:"pattern",params:{pattern: "^[^\\x00]*$"},schema:"^[^\\x00]*$",parentSchema:schema140,data:data5};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
else {
const err19 = {instancePath:instancePath+"/country",schemaPath:"contract#/components/parameters/CountryFilter/schema/type",keyword:"type",params:{type: "string"},schema:schema140.type,parentSchema:schema140,data:data5};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.emp_name !== undefined){
let data6 = data.emp_name;
if(typeof data6 === "string"){
if(data6.length > 200){
if(func1(data6) > 200){
const err20 = {instancePath:instancePath+"/emp_name",schemaPath:"contract#/components/parameters/EmpNameFilter/schema/maxLength",keyword:"maxLength",params:{limit: 200},schema:200,parentSchema:schema141,data:data6};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(!pattern9.test(data6)){
const err21 = {instancePath:instancePath+"/emp_name",schemaPath:"contract#/components/parameters/EmpNameFilter/schema/pattern",keyword:"pattern",params:{pattern: "^[^\\x00]*$"},schema:"^[^\\x00]*$",parentSchema:schema141,data:data6};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
else {
const err22 = {instancePath:instancePath+"/emp_name",schemaPath:"contract#/components/parameters/EmpNameFilter/schema/type",keyword:"type",params:{type: "string"},schema:schema141.type,parentSchema:schema141,data:data6};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.born_from !== undefined){
let data7 = data.born_from;
if(typeof data7 === "string"){
if(!(formats68(data7))){
const err23 = {instancePath:instancePath+"/born_from",schemaPath:"contract#/components/parameters/BornFrom/schema/format",keyword:"format",params:{format: "date"},schema:"date",parentSchema:schema142,data:data7};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(!func37["x-not-before"](data7, "0001-01-01")){
const err24 = {instancePath:instancePath+"/born_from",schemaPath:"contract#/components/parameters/BornFrom/schema/x-not-before",keyword:"x-not-before",params:{},schema:"0001-01-01",parentSchema:schema142,data:data7};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
else {
const err25 = {instancePath:instancePath+"/born_from",schemaPath:"contract#/components/parameters/BornFrom/schema/type",keyword:"type",params:{type: "string"},schema:schema142.type,parentSchema:schema142,data:data7};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.born_to !== undefined){
let data8 = data.born_to;
if(typeof data8 === "string"){
if(!(formats68(data8))){
const err26 = {instancePath:instancePath+"/born_to",schemaPath:"contract#/components/parameters/BornTo/schema/format",keyword:"format",params:{format: "date"},schema:"date",parentSchema:schema143,data:data8};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(!func37["x-not-before"](data8, "0001-01-01")){
const err27 = {instancePath:instancePath+"/born_to",schemaPath:"contract#/components/parameters/BornTo/schema/x-not-before",keyword:"x-not-before",params:{},schema:"0001-01-01",parentSchema:schema143,data:data8};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
else {
const err28 = {instancePath:instancePath+"/born_to",schemaPath:"contract#/components/parameters/BornTo/schema/type",keyword:"type",params:{type: "string"},schema:schema143.type,parentSchema:schema143,data:data8};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data.q !== undefined){
let data9 = data.q;
if(typeof data9 === "string"){
if(data9.length > 200){
if(func1(data9) > 200){
const err29 = {instancePath:instancePath+"/q",schemaPath:"contract#/components/parameters/TextFilter/schema/maxLength",keyword:"maxLength",params:{limit: 200},schema:200,parentSchema:schema144,data:data9};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(!pattern9.test(data9)){
const err30 = {instancePath:instancePath+"/q",schemaPath:"contract#/components/parameters/TextFilter/schema/pattern",keyword:"pattern",params:{pattern: "^[^\\x00]*$"},schema:"^[^\\x00]*$",parentSchema:schema144,data:data9};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
else {
const err31 = {instancePath:instancePath+"/q",schemaPath:"contract#/components/parameters/TextFilter/schema/type",keyword:"type",params:{type: "string"},schema:schema144.type,parentSchema:schema144,data:data9};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data.sort_by !== undefined){
let data10 = data.sort_by;
if(typeof data10 !== "string"){
const err32 = {instancePath:instancePath+"/sort_by",schemaPath:"contract#/components/parameters/SortField/schema/type",keyword:"type",params:{type: "string"},schema:schema145.type,parentSchema:schema145,data:data10};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if(!(((((data10 === "emp_id") || (data10 === "emp_name")) || (data10 === "emp_dob")) || (data10 === "city")) || (data10 === "country"))){
const err33 = {instancePath:instancePath+"/sort_by",schemaPath:"contract#/components/parameters/SortField/schema/enum",keyword:"enum",params:{allowedValues: schema145.enum},schema:schema145.enum,parentSchema:schema145,data:data10};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data.order !== undefined){
let data11 = data.order;
if(typeof data11 !== "string"){
const err34 = {instancePath:instancePath+"/order",schemaPath:"contract#/components/parameters/SortOrder/schema/type",keyword:"type",params:{type: "string"},schema:schema146.type,parentSchema:schema146,data:data11};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if(!((data11 === "asc") || (data11 === "desc"))){
const err35 = {instancePath:instancePath+"/order",schemaPath:"contract#/components/parameters/SortOrder/schema/enum",keyword:"enum",params:{allowedValues: schema146.enum},schema:schema146.enum,parentSchema:schema146,data:data11};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
}
else {
const err36 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema134.type,parentSchema:schema134,data};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
validate87.errors = vErrors;
return errors === 0;
}
validate87.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports.schema37 = validate88;
const schema147 = {"$ref":"contract#/paths/~1employees/get/responses/200/content/application~1json/schema"};
const schema148 = {"type":"array","maxItems":1000,"items":{"$ref":"#/components/schemas/Employee"}};
const schema149 = {"type":"object","additionalProperties":false,"required":["id","emp_id","emp_name","emp_dob","city","country"],"properties":{"id":{"description":"Assigned by the service; it does not change with `emp_id`.","type":"string","format":"uuid","readOnly":true},"emp_id":{"$ref":"#/components/schemas/EmpId"},"emp_name":{"description":"The full name.","type":"string","format":"text","minLength":1,"maxLength":200,"pattern":"^\\s*[^\\s\\x00][^\\x00]*$"},"emp_dob":{"description":"The date of birth, 1900-01-01 or later.","type":"string","format":"date","x-not-before":"1900-01-01"},"city":{"description":"A text in NFC (Unicode).","type":"string","format":"text","minLength":1,"maxLength":200,"pattern":"^\\s*[^\\s\\x00][^\\x00]*$"},"country":{"description":"A text in NFC (Unicode).","type":"string","format":"text","minLength":1,"maxLength":200,"pattern":"^\\s*[^\\s\\x00][^\\x00]*$"}}};
const schema150 = {"description":"The business ID, unique among employees.","type":"integer","format":"int32","minimum":1,"maximum":2147483647,"examples":[101]};
const formats72 = /^(?:urn:uuid:)?[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;
const formats76 = formats.text;
const pattern15 = new RegExp("^\\s*[^\\s\\x00][^\\x00]*$", "u");

function validate90(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate90.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},schema:schema149.required,parentSchema:schema149,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.emp_id === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "emp_id"},schema:schema149.required,parentSchema:schema149,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.emp_name === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "emp_name"},schema:schema149.required,parentSchema:schema149,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.emp_dob === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "emp_dob"},schema:schema149.required,parentSchema:schema149,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.city === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "city"},schema:schema149.required,parentSchema:schema149,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.country === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "country"},schema:schema149.required,parentSchema:schema149,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
for(const key0 in data){
if(!((((((key0 === "id") || (key0 === "emp_id")) || (key0 === "emp_name")) || (key0 === "emp_dob")) || (key0 === "city")) || (key0 === "country"))){
const err6 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema149,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(!(formats72.test(data0))){
const err7 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/format",keyword:"format",params:{format: "uuid"},schema:"uuid",parentSchema:schema149.properties.id,data:data0};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},schema:schema149.properties.id.type,parentSchema:schema149.properties.id,data:data0};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.emp_id !== undefined){
let data1 = data.emp_id;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err9 = {instancePath:instancePath+"/emp_id",schemaPath:"#/components/schemas/EmpId/type",keyword:"type",params:{type: "integer"},schema:schema150.type,parentSchema:schema150,data:data1};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 2147483647 || isNaN(data1)){
const err10 = {instancePath:instancePath+"/emp_id",schemaPath:"#/components/schemas/EmpId/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},schema:2147483647,parentSchema:schema150,data:data1};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data1 < 1 || isNaN(data1)){
const err11 = {instancePath:instancePath+"/emp_id",schemaPath:"#/components/schemas/EmpId/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema150,data:data1};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(!(formats0.validate(data1))){
const err12 = {instancePath:instancePath+"/emp_id",schemaPath:"#/components/schemas/EmpId/format",keyword:"format",params:{format: "int32"},schema:"int32",parentSchema:schema150,data:data1};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
if(data.emp_name !== undefined){
let data2 = data.emp_name;
if(typeof data2 === "string"){
if(data2.length < 2 * 1){
if(func1(data2) < 1){
const err13 = {instancePath:instancePath+"/emp_name",schemaPath:"#/properties/emp_name/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema149.properties.emp_name,data:data2};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data2.length > 200){
if(func1(data2) > 200){
const err14 = {instancePath:instancePath+"/emp_name",schemaPath:"#/properties/emp_name/maxLength",keyword:"maxLength",params:{limit: 200},schema:200,parentSchema:schema149.properties.emp_name,data:data2};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(!pattern15.test(data2)){
const err15 = {instancePath:instancePath+"/emp_name",schemaPath:"#/properties/emp_name/pattern",keyword:"pattern",params:{pattern: "^\\s*[^\\s\\x00][^\\x00]*$"},schema:"^\\s*[^\\s\\x00][^\\x00]*$",parentSchema:schema149.properties.emp_name,data:data2};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(!(formats76(data2))){
const err16 = {instancePath:instancePath+"/emp_name",schemaPath:"#/properties/emp_name/format",keyword:"format",params:{format: "text"},schema:"text",parentSchema:schema149.properties.emp_name,data:data2};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
else {
const err17 = {instancePath:instancePath+"/emp_name",schemaPath:"#/properties/emp_name/type",keyword:"type",params:{type: "string"},schema:schema149.properties.emp_name.type,parentSchema:schema149.properties.emp_name,data:data2};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.emp_dob !== undefined){
let data3 = data.emp_dob;
if(typeof data3 === "string"){
if(!(formats68(data3))){
const err18 = {instancePath:instancePath+"/emp_dob",schemaPath:"#/properties/emp_dob/format",keyword:"format",params:{format: "date"},schema:"date",parentSchema:schema149.properties.emp_dob,data:data3};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(!func37["x-not-before"](data3, "1900-01-01")){
const err19 = {instancePath:instancePath+"/emp_dob",schemaPath:"#/properties/emp_dob/x-not-before",keyword:"x-not-before",params:{},schema:"1900-01-01",parentSchema:schema149.properties.emp_dob,data:data3};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
else {
const err20 = {instancePath:instancePath+"/emp_dob",schemaPath:"#/properties/emp_dob/type",keyword:"type",params:{type: "string"},schema:schema149.properties.emp_dob.type,parentSchema:schema149.properties.emp_dob,data:data3};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.city !== undefined){
let data4 = data.city;
if(typeof data4 === "string"){
if(data4.length < 2 * 1){
if(func1(data4) < 1){
const err21 = {instancePath:instancePath+"/city",schemaPath:"#/properties/city/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema149.properties.city,data:data4};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data4.length > 200){
if(func1(data4) > 200){
const err22 = {instancePath:instancePath+"/city",schemaPath:"#/properties/city/maxLength",keyword:"maxLength",params:{limit: 200},schema:200,parentSchema:schema149.properties.city,data:data4};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(!pattern15.test(data4)){
const err23 = {instancePath:instancePath+"/city",schemaPath:"#/properties/city/pattern",keyword:"pattern",params:{pattern: "^\\s*[^\\s\\x00][^\\x00]*$"},schema:"^\\s*[^\\s\\x00][^\\x00]*$",parentSchema:schema149.properties.city,data:data4};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(!(formats76(data4))){
const err24 = {instancePath:instancePath+"/city",schemaPath:"#/properties/city/format",keyword:"format",params:{format: "text"},schema:"text",parentSchema:schema149.properties.city,data:data4};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
else {
const err25 = {instancePath:instancePath+"/city",schemaPath:"#/properties/city/type",keyword:"type",params:{type: "string"},schema:schema149.properties.city.type,parentSchema:schema149.properties.city,data:data4};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.country !== undefined){
let data5 = data.country;
if(typeof data5 === "string"){
if(data5.length < 2 * 1){
if(func1(data5) < 1){
const err26 = {instancePath:instancePath+"/country",schemaPath:"#/properties/country/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema149.properties.country,data:data5};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data5.length > 200){
if(func1(data5) > 200){
const err27 = {instancePath:instancePath+"/country",schemaPath:"#/properties/country/maxLength",keyword:"maxLength",params:{limit: 200},schema:200,parentSchema:schema149.properties.country,data:data5};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(!pattern15.test(data5)){
const err28 = {instancePath:instancePath+"/country",schemaPath:"#/properties/country/pattern",keyword:"pattern",params:{pattern: "^\\s*[^\\s\\x00][^\\x00]*$"},schema:"^\\s*[^\\s\\x00][^\\x00]*$",parentSchema:schema149.properties.country,data:data5};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if(!(formats76(data5))){
const err29 = {instancePath:instancePath+"/country",schemaPath:"#/properties/country/format",keyword:"format",params:{format: "text"},schema:"text",parentSchema:schema149.properties.country,data:data5};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
else {
const err30 = {instancePath:instancePath+"/country",schemaPath:"#/properties/country/type",keyword:"type",params:{type: "string"},schema:schema149.properties.country.type,parentSchema:schema149.properties.country,data:data5};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
}
else {
const err31 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema149.type,parentSchema:schema149,data};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
validate90.errors = vErrors;
return errors === 0;
}
validate90.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate89(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate89.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(Array.isArray(data)){
if(data.length > 1000){
const err0 = {instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit: 1000},schema:1000,parentSchema:schema148,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate90(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate90.errors : vErrors.concat(validate90.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},schema:schema148.type,parentSchema:schema148,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate89.errors = vErrors;
return errors === 0;
}
validate89.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};


function validate88(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate88.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate89(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate89.errors : vErrors.concat(validate89.errors);
errors = vErrors.length;
}
validate88.errors = vErrors;
return errors === 0;
}
validate88.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};

exports.schema38 = validate93;
const schema151 = {"$ref":"contract#/components/schemas/EmployeeCreate"};
const schema152 = {"type":"object","additionalProperties":false,"required":["emp_id","emp_name","emp_dob","city","country"],"properties":{"emp_id":{"$ref":"#/components/schemas/EmpId"},"emp_name":{"$ref":"#/components/schemas/EmpName"},"emp_dob":{"$ref":"#/components/schemas/EmpDob"},"city":{"$ref":"#/components/schemas/City"},"country":{"$ref":"#/components/schemas/Country"}}};
const schema154 = {"description":"The full name. It is stored in NFC (Unicode), without white space at its ends, and with one space for each run\nof white space; its characters are counted after that. It shows something to a reader, and has no control or\ndirectional formatting characters.\n","type":"string","format":"text","minLength":1,"maxLength":200,"pattern":"^\\s*[^\\s\\x00][^\\x00]*$","x-text":true,"x-visible":true,"x-messages":{"pattern":"Name should not be blank or contain a NUL character","x-visible":"Name should not be blank or contain a NUL character"},"examples":["Ada Lovelace"]};
const schema155 = {"description":"The date of birth, from 1900-01-01 to today in UTC.","type":"string","format":"date","x-not-before":"1900-01-01","x-not-after":"today","x-messages":{"x-not-before":"Date of birth cannot be before 1900-01-01","x-not-after":"Date of birth cannot be in the future"},"examples":["1985-12-10"]};
const schema156 = {"description":"The city, with the rules of the name.","type":"string","format":"text","minLength":1,"maxLength":200,"pattern":"^\\s*[^\\s\\x00][^\\x00]*$","x-text":true,"x-visible":true,"x-messages":{"pattern":"City should not be blank or contain a NUL character","x-visible":"City should not be blank or contain a NUL character"},"examples":["London"]};
const schema157 = {"description":"The country, with the rules of the name.","type":"string","format":"text","minLength":1,"maxLength":200,"pattern":"^\\s*[^\\s\\x00][^\\x00]*$","x-text":true,"x-visible":true,"x-messages":{"pattern":"Country should not be blank or contain a NUL character","x-visible":"Country should not be blank or contain a NUL character"},"examples":["United Kingdom"]};

function validate94(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate94.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.emp_id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "emp_id"},schema:schema152.required,parentSchema:schema152,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.emp_name === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "emp_name"},schema:schema152.required,parentSchema:schema152,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.emp_dob === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "emp_dob"},schema:schema152.required,parentSchema:schema152,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.city === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "city"},schema:schema152.required,parentSchema:schema152,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.country === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "country"},schema:schema152.required,parentSchema:schema152,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "emp_id") || (key0 === "emp_name")) || (key0 === "emp_dob")) || (key0 === "city")) || (key0 === "country"))){
const err5 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema152,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.emp_id !== undefined){
let data0 = data.emp_id;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err6 = {instancePath:instancePath+"/emp_id",schemaPath:"#/components/schemas/EmpId/type",keyword:"type",params:{type: "integer"},schema:schema150.type,parentSchema:schema150,data:data0};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 2147483647 || isNaN(data0)){
const err7 = {instancePath:instancePath+"/emp_id",schemaPath:"#/components/schemas/EmpId/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},schema:2147483647,parentSchema:schema150,data:data0};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data0 < 1 || isNaN(data0)){
const err8 = {instancePath:instancePath+"/emp_id",schemaPath:"#/components/schemas/EmpId/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema150,data:data0};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(!(formats0.validate(data0))){
const err9 = {instancePath:instancePath+"/emp_id",schemaPath:"#/components/schemas/EmpId/format",keyword:"format",params:{format: "int32"},schema:"int32",parentSchema:schema150,data:data0};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
if(data.emp_name !== undefined){
let data1 = data.emp_name;
if(typeof data1 === "string"){
if(data1.length < 2 * 1){
if(func1(data1) < 1){
const err10 = {instancePath:instancePath+"/emp_name",schemaPath:"#/components/schemas/EmpName/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema154,data:data1};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data1.length > 200){
if(func1(data1) > 200){
const err11 = {instancePath:instancePath+"/emp_name",schemaPath:"#/components/schemas/EmpName/maxLength",keyword:"maxLength",params:{limit: 200},schema:200,parentSchema:schema154,data:data1};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(!pattern15.test(data1)){
const err12 = {instancePath:instancePath+"/emp_name",schemaPath:"#/components/schemas/EmpName/pattern",keyword:"pattern",params:{pattern: "^\\s*[^\\s\\x00][^\\x00]*$"},schema:"^\\s*[^\\s\\x00][^\\x00]*$",parentSchema:schema154,data:data1};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(!(formats76(data1))){
const err13 = {instancePath:instancePath+"/emp_name",schemaPath:"#/components/schemas/EmpName/format",keyword:"format",params:{format: "text"},schema:"text",parentSchema:schema154,data:data1};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(!func37["x-text"](data1, true)){
const err14 = {instancePath:instancePath+"/emp_name",schemaPath:"#/components/schemas/EmpName/x-text",keyword:"x-text",params:{},schema:true,parentSchema:schema154,data:data1};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(!func37["x-visible"](data1, true)){
const err15 = {instancePath:instancePath+"/emp_name",schemaPath:"#/components/schemas/EmpName/x-visible",keyword:"x-visible",params:{},schema:true,parentSchema:schema154,data:data1};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/emp_name",schemaPath:"#/components/schemas/EmpName/type",keyword:"type",params:{type: "string"},schema:schema154.type,parentSchema:schema154,data:data1};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.emp_dob !== undefined){
let data2 = data.emp_dob;
if(typeof data2 === "string"){
if(!(formats68(data2))){
const err17 = {instancePath:instancePath+"/emp_dob",schemaPath:"#/components/schemas/EmpDob/format",keyword:"format",params:{format: "date"},schema:"date",parentSchema:schema155,data:data2};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(!func37["x-not-before"](data2, "1900-01-01")){
const err18 = {instancePath:instancePath+"/emp_dob",schemaPath:"#/components/schemas/EmpDob/x-not-before",keyword:"x-not-before",params:{},schema:"1900-01-01",parentSchema:schema155,data:data2};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(!func37["x-not-after"](data2, "today")){
const err19 = {instancePath:instancePath+"/emp_dob",schemaPath:"#/components/schemas/EmpDob/x-not-after",keyword:"x-not-after",params:{},schema:"today",parentSchema:schema155,data:data2};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
else {
const err20 = {instancePath:instancePath+"/emp_dob",schemaPath:"#/components/schemas/EmpDob/type",keyword:"type",params:{type: "string"},schema:schema155.type,parentSchema:schema155,data:data2};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.city !== undefined){
let data3 = data.city;
if(typeof data3 === "string"){
if(data3.length < 2 * 1){
if(func1(data3) < 1){
const err21 = {instancePath:instancePath+"/city",schemaPath:"#/components/schemas/City/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema156,data:data3};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data3.length > 200){
if(func1(data3) > 200){
const err22 = {instancePath:instancePath+"/city",schemaPath:"#/components/schemas/City/maxLength",keyword:"maxLength",params:{limit: 200},schema:200,parentSchema:schema156,data:data3};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(!pattern15.test(data3)){
const err23 = {instancePath:instancePath+"/city",schemaPath:"#/components/schemas/City/pattern",keyword:"pattern",params:{pattern: "^\\s*[^\\s\\x00][^\\x00]*$"},schema:"^\\s*[^\\s\\x00][^\\x00]*$",parentSchema:schema156,data:data3};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(!(formats76(data3))){
const err24 = {instancePath:instancePath+"/city",schemaPath:"#/components/schemas/City/format",keyword:"format",params:{format: "text"},schema:"text",parentSchema:schema156,data:data3};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(!func37["x-text"](data3, true)){
const err25 = {instancePath:instancePath+"/city",schemaPath:"#/components/schemas/City/x-text",keyword:"x-text",params:{},schema:true,parentSchema:schema156,data:data3};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(!func37["x-visible"](data3, true)){
const err26 = {instancePath:instancePath+"/city",schemaPath:"#/components/schemas/City/x-visible",keyword:"x-visible",params:{},schema:true,parentSchema:schema156,data:data3};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
else {
const err27 = {instancePath:instancePath+"/city",schemaPath:"#/components/schemas/City/type",keyword:"type",params:{type: "string"},schema:schema156.type,parentSchema:schema156,data:data3};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data.country !== undefined){
let data4 = data.country;
if(typeof data4 === "string"){
if(data4.length < 2 * 1){
if(func1(data4) < 1){
const err28 = {instancePath:instancePath+"/country",schemaPath:"#/components/schemas/Country/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema157,data:data4};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data4.length > 200){
if(func1(data4) > 200){
const err29 = {instancePath:instancePath+"/country",schemaPath:"#/components/schemas/Country/maxLength",keyword:"maxLength",params:{limit: 200},schema:200,parentSchema:schema157,data:data4};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(!pattern15.test(data4)){
const err30 = {instancePath:instancePath+"/country",schemaPath:"#/components/schemas/Country/pattern",keyword:"pattern",params:{pattern: "^\\s*[^\\s\\x00][^\\x00]*$"},schema:"^\\s*[^\\s\\x00][^\\x00]*$",parentSchema:schema157,data:data4};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if(!(formats76(data4))){
const err31 = {instancePath:instancePath+"/country",schemaPath:"#/components/schemas/Country/format",keyword:"format",params:{format: "text"},schema:"text",parentSchema:schema157,data:data4};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if(!func37["x-text"](data4, true)){
const err32 = {instancePath:instancePath+"/country",schemaPath:"#/components/schemas/Country/x-text",keyword:"x-text",params:{},schema:true,parentSchema:schema157,data:data4};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if(!func37["x-visible"](data4, true)){
const err33 = {instancePath:instancePath+"/country",schemaPath:"#/components/schemas/Country/x-visible",keyword:"x-visible",params:{},schema:true,parentSchema:schema157,data:data4};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
else {
const err34 = {instancePath:instancePath+"/country",schemaPath:"#/components/schemas/Country/type",keyword:"type",params:{type: "string"},schema:schema157.type,parentSchema:schema157,data:data4};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
}
else {
const err35 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema152.type,parentSchema:schema152,data};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
validate94.errors = vErrors;
return errors === 0;
}
validate94.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate93(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate93.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate94(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate94.errors : vErrors.concat(validate94.errors);
errors = vErrors.length;
}
validate93.errors = vErrors;
return errors === 0;
}
validate93.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports.schema39 = validate96;
const schema158 = {"$ref":"contract#/components/schemas/Employee"};

function validate97(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate97.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},schema:schema149.required,parentSchema:schema149,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.emp_id === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "emp_id"},schema:schema149.required,parentSchema:schema149,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.emp_name === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "emp_name"},schema:schema149.required,parentSchema:schema149,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.emp_dob === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "emp_dob"},schema:schema149.required,parentSchema:schema149,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.city === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "city"},schema:schema149.required,parentSchema:schema149,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.country === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "country"},schema:schema149.required,parentSchema:schema149,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
for(const key0 in data){
if(!((((((key0 === "id") || (key0 === "emp_id")) || (key0 === "emp_name")) || (key0 === "emp_dob")) || (key0 === "city")) || (key0 === "country"))){
const err6 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema149,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(!(formats72.test(data0))){
const err7 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/format",keyword:"format",params:{format: "uuid"},schema:"uuid",parentSchema:schema149.properties.id,data:data0};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},schema:schema149.properties.id.type,parentSchema:schema149.properties.id,data:data0};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.emp_id !== undefined){
let data1 = data.emp_id;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err9 = {instancePath:instancePath+"/emp_id",schemaPath:"#/components/schemas/EmpId/type",keyword:"type",params:{type: "integer"},schema:schema150.type,parentSchema:schema150,data:data1};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 2147483647 || isNaN(data1)){
const err10 = {instancePath:instancePath+"/emp_id",schemaPath:"#/components/schemas/EmpId/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},schema:2147483647,parentSchema:schema150,data:data1};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data1 < 1 || isNaN(data1)){
const err11 = {instancePath:instancePath+"/emp_id",schemaPath:"#/components/schemas/EmpId/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema150,data:data1};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(!(formats0.validate(data1))){
const err12 = {instancePath:instancePath+"/emp_id",schemaPath:"#/components/schemas/EmpId/format",keyword:"format",params:{format: "int32"},schema:"int32",parentSchema:schema150,data:data1};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
if(data.emp_name !== undefined){
let data2 = data.emp_name;
if(typeof data2 === "string"){
if(data2.length < 2 * 1){
if(func1(data2) < 1){
const err13 = {instancePath:instancePath+"/emp_name",schemaPath:"#/properties/emp_name/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema149.properties.emp_name,data:data2};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data2.length > 200){
if(func1(data2) > 200){
const err14 = {instancePath:instancePath+"/emp_name",schemaPath:"#/properties/emp_name/maxLength",keyword:"maxLength",params:{limit: 200},schema:200,parentSchema:schema149.properties.emp_name,data:data2};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(!pattern15.test(data2)){
const err15 = {instancePath:instancePath+"/emp_name",schemaPath:"#/properties/emp_name/pattern",keyword:"pattern",params:{pattern: "^\\s*[^\\s\\x00][^\\x00]*$"},schema:"^\\s*[^\\s\\x00][^\\x00]*$",parentSchema:schema149.properties.emp_name,data:data2};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(!(formats76(data2))){
const err16 = {instancePath:instancePath+"/emp_name",schemaPath:"#/properties/emp_name/format",keyword:"format",params:{format: "text"},schema:"text",parentSchema:schema149.properties.emp_name,data:data2};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
else {
const err17 = {instancePath:instancePath+"/emp_name",schemaPath:"#/properties/emp_name/type",keyword:"type",params:{type: "string"},schema:schema149.properties.emp_name.type,parentSchema:schema149.properties.emp_name,data:data2};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.emp_dob !== undefined){
let data3 = data.emp_dob;
if(typeof data3 === "string"){
if(!(formats68(data3))){
const err18 = {instancePath:instancePath+"/emp_dob",schemaPath:"#/properties/emp_dob/format",keyword:"format",params:{format: "date"},schema:"date",parentSchema:schema149.properties.emp_dob,data:data3};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(!func37["x-not-before"](data3, "1900-01-01")){
const err19 = {instancePath:instancePath+"/emp_dob",schemaPath:"#/properties/emp_dob/x-not-before",keyword:"x-not-before",params:{},schema:"1900-01-01",parentSchema:schema149.properties.emp_dob,data:data3};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
else {
const err20 = {instancePath:instancePath+"/emp_dob",schemaPath:"#/properties/emp_dob/type",keyword:"type",params:{type: "string"},schema:schema149.properties.emp_dob.type,parentSchema:schema149.properties.emp_dob,data:data3};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.city !== undefined){
let data4 = data.city;
if(typeof data4 === "string"){
if(data4.length < 2 * 1){
if(func1(data4) < 1){
const err21 = {instancePath:instancePath+"/city",schemaPath:"#/properties/city/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema149.properties.city,data:data4};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data4.length > 200){
if(func1(data4) > 200){
const err22 = {instancePath:instancePath+"/city",schemaPath:"#/properties/city/maxLength",keyword:"maxLength",params:{limit: 200},schema:200,parentSchema:schema149.properties.city,data:data4};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(!pattern15.test(data4)){
const err23 = {instancePath:instancePath+"/city",schemaPath:"#/properties/city/pattern",keyword:"pattern",params:{pattern: "^\\s*[^\\s\\x00][^\\x00]*$"},schema:"^\\s*[^\\s\\x00][^\\x00]*$",parentSchema:schema149.properties.city,data:data4};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(!(formats76(data4))){
const err24 = {instancePath:instancePath+"/city",schemaPath:"#/properties/city/format",keyword:"format",params:{format: "text"},schema:"text",parentSchema:schema149.properties.city,data:data4};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
else {
const err25 = {instancePath:instancePath+"/city",schemaPath:"#/properties/city/type",keyword:"type",params:{type: "string"},schema:schema149.properties.city.type,parentSchema:schema149.properties.city,data:data4};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.country !== undefined){
let data5 = data.country;
if(typeof data5 === "string"){
if(data5.length < 2 * 1){
if(func1(data5) < 1){
const err26 = {instancePath:instancePath+"/country",schemaPath:"#/properties/country/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema149.properties.country,data:data5};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data5.length > 200){
if(func1(data5) > 200){
const err27 = {instancePath:instancePath+"/country",schemaPath:"#/properties/country/maxLength",keyword:"maxLength",params:{limit: 200},schema:200,parentSchema:schema149.properties.country,data:data5};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(!pattern15.test(data5)){
const err28 = {instancePath:instancePath+"/country",schemaPath:"#/properties/country/pattern",keyword:"pattern",params:{pattern: "^\\s*[^\\s\\x00][^\\x00]*$"},schema:"^\\s*[^\\s\\x00][^\\x00]*$",parentSchema:schema149.properties.country,data:data5};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if(!(formats76(data5))){
const err29 = {instancePath:instancePath+"/country",schemaPath:"#/properties/country/format",keyword:"format",params:{format: "text"},schema:"text",parentSchema:schema149.properties.country,data:data5};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
else {
const err30 = {instancePath:instancePath+"/country",schemaPath:"#/properties/country/type",keyword:"type",params:{type: "string"},schema:schema149.properties.country.type,parentSchema:schema149.properties.country,data:data5};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
}
else {
const err31 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema149.type,parentSchema:schema149,data};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
validate97.errors = vErrors;
return errors === 0;
}
validate97.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate96(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate96.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate97(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate97.errors : vErrors.concat(validate97.errors);
errors = vErrors.length;
}
validate96.errors = vErrors;
return errors === 0;
}
validate96.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports.schema40 = validate99;
const schema161 = {"$ref":"contract#/components/schemas/EmployeeExistsProblem"};
const schema162 = {"description":"Another employee has this business ID.","x-remedy":"Choose another `emp_id`, or change the employee who has this one with `PATCH` or `PUT`. A client that\nrepeats a creation after a lost response should read the employee first: the creation may have succeeded.\n","type":"object","additionalProperties":false,"required":["type","title","status","detail"],"properties":{"type":{"type":"string","enum":["/problems/employee-exists"],"x-enum-varnames":["EmployeeExists"]},"title":{"type":"string"},"status":{"type":"integer","format":"int32","const":409},"detail":{"type":"string"}}};

function validate99(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate99.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err0 = {instancePath,schemaPath:"contract#/components/schemas/EmployeeExistsProblem/required",keyword:"required",params:{missingProperty: "type"},schema:schema162.required,parentSchema:schema162,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.title === undefined){
const err1 = {instancePath,schemaPath:"contract#/components/schemas/EmployeeExistsProblem/required",keyword:"required",params:{missingProperty: "title"},schema:schema162.required,parentSchema:schema162,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.status === undefined){
const err2 = {instancePath,schemaPath:"contract#/components/schemas/EmployeeExistsProblem/required",keyword:"required",params:{missingProperty: "status"},schema:schema162.required,parentSchema:schema162,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.detail === undefined){
const err3 = {instancePath,schemaPath:"contract#/components/schemas/EmployeeExistsProblem/required",keyword:"required",params:{missingProperty: "detail"},schema:schema162.required,parentSchema:schema162,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "type") || (key0 === "title")) || (key0 === "status")) || (key0 === "detail"))){
const err4 = {instancePath,schemaPath:"contract#/components/schemas/EmployeeExistsProblem/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema162,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.type !== undefined){
let data0 = data.type;
if(typeof data0 !== "string"){
const err5 = {instancePath:instancePath+"/type",schemaPath:"contract#/components/schemas/EmployeeExistsProblem/properties/type/type",keyword:"type",params:{type: "string"},schema:schema162.properties.type.type,parentSchema:schema162.properties.type,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(!(data0 === "/problems/employee-exists")){
const err6 = {instancePath:instancePath+"/type",schemaPath:"contract#/components/schemas/EmployeeExistsProblem/properties/type/enum",keyword:"enum",params:{allowedValues: schema162.properties.type.enum},schema:schema162.properties.type.enum,parentSchema:schema162.properties.type,data:data0};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.title !== undefined){
let data1 = data.title;
if(typeof data1 !== "string"){
const err7 = {instancePath:instancePath+"/title",schemaPath:"contract#/components/schemas/EmployeeExistsProblem/properties/title/type",keyword:"type",params:{type: "string"},schema:schema162.properties.title.type,parentSchema:schema162.properties.title,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.status !== undefined){
let data2 = data.status;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err8 = {instancePath:instancePath+"/status",schemaPath:"contract#/components/schemas/EmployeeExistsProblem/properties/status/type",keyword:"type",params:{type: "integer"},schema:schema162.properties.status.type,parentSchema:schema162.properties.status,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(409 !== data2){
const err9 = {instancePath:instancePath+"/status",schemaPath:"contract#/components/schemas/EmployeeExistsProblem/properties/status/const",keyword:"const",params:{allowedValue: 409},schema:409,parentSchema:schema162.properties.status,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(!(formats0.validate(data2))){
const err10 = {instancePath:instancePath+"/status",schemaPath:"contract#/components/schemas/EmployeeExistsProblem/properties/status/format",keyword:"format",params:{format: "int32"},schema:"int32",parentSchema:schema162.properties.status,data:data2};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
if(data.detail !== undefined){
let data3 = data.detail;
if(typeof data3 !== "string"){
const err11 = {instancePath:instancePath+"/detail",schemaPath:"contract#/components/schemas/EmployeeExistsProblem/properties/detail/type",keyword:"type",params:{type: "string"},schema:schema162.properties.detail.type,parentSchema:schema162.properties.detail,data:data3};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
else {
const err12 = {instancePath,schemaPath:"contract#/components/schemas/EmployeeExistsProblem/type",keyword:"type",params:{type: "object"},schema:schema162.type,parentSchema:schema162,data};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
validate99.errors = vErrors;
return errors === 0;
}
validate99.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports.schema41 = validate100;
const schema163 = {"type":"object","additionalProperties":false,"required":[],"properties":{"cursor":{"$ref":"contract#/paths/~1employees~1changes/get/parameters/0/schema"},"limit":{"$ref":"contract#/components/parameters/Limit/schema"}}};
const schema164 = {"type":"string","maxLength":64,"pattern":"^(0|[1-9][0-9]{0,15}-[A-Za-z0-9_-]{22})$","default":"0","x-messages":{"pattern":"Input should be 0 or a cursor of a Link header"}};
const pattern24 = new RegExp("^(0|[1-9][0-9]{0,15}-[A-Za-z0-9_-]{22})$", "u");

function validate100(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate100.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "cursor") || (key0 === "limit"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema163,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.cursor !== undefined){
let data0 = data.cursor;
if(typeof data0 === "string"){
if(data0.length > 64){
if(func1(data0) > 64){
const err1 = {instancePath:instancePath+"/cursor",schemaPath:"contract#/paths/~1employees~1changes/get/parameters/0/schema/maxLength",keyword:"maxLength",params:{limit: 64},schema:64,parentSchema:schema164,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(!pattern24.test(data0)){
const err2 = {instancePath:instancePath+"/cursor",schemaPath:"contract#/paths/~1employees~1changes/get/parameters/0/schema/pattern",keyword:"pattern",params:{pattern: "^(0|[1-9][0-9]{0,15}-[A-Za-z0-9_-]{22})$"},schema:"^(0|[1-9][0-9]{0,15}-[A-Za-z0-9_-]{22})$",parentSchema:schema164,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/cursor",schemaPath:"contract#/paths/~1employees~1changes/get/parameters/0/schema/type",keyword:"type",params:{type: "string"},schema:schema164.type,parentSchema:schema164,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.limit !== undefined){
let data1 = data.limit;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err4 = {instancePath:instancePath+"/limit",schemaPath:"contract#/components/parameters/Limit/schema/type",keyword:"type",params:{type: "integer"},schema:schema94.type,parentSchema:schema94,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 1000 || isNaN(data1)){
const err5 = {instancePath:instancePath+"/limit",schemaPath:"contract#/components/parameters/Limit/schema/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000},schema:1000,parentSchema:schema94,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data1 < 1 || isNaN(data1)){
const err6 = {instancePath:instancePath+"/limit",schemaPath:"contract#/components/parameters/Limit/schema/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema94,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(!(formats0.validate(data1))){
const err7 = {instancePath:instancePath+"/limit",schemaPath:"contract#/components/parameters/Limit/schema/format",keyword:"format",params:{format: "int32"},schema:"int32",parentSchema:schema94,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
}
else {
const err8 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema163.type,parentSchema:schema163,data};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate100.errors = vErrors;
return errors === 0;
}
validate100.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports.schema42 = validate101;
const schema166 = {"$ref":"contract#/paths/~1employees~1changes/get/responses/200/content/application~1json/schema"};
const schema167 = {"type":"array","maxItems":1000,"items":{"$ref":"#/components/schemas/EmployeeChange"}};
const schema168 = {"description":"A change of an employee, in the order in which the changes became visible.","type":"object","additionalProperties":false,"required":["position","at","actor","action","emp_id","before","after"],"properties":{"position":{"description":"The position of a change among the changes of all employees. Later changes have greater positions.","type":"integer","format":"int64","minimum":1,"maximum":9007199254740991,"examples":[4712]},"at":{"description":"A time in UTC (RFC 3339).","type":"string","format":"date-time","examples":["2026-03-01T09:30:00Z"]},"actor":{"description":"The username of the actor; null for a command on the server.","type":["string","null"]},"action":{"$ref":"#/components/schemas/ChangeAction"},"emp_id":{"description":"The business ID after the change; for a deletion, the last one.","type":"integer","format":"int32"},"before":{"description":"The employee before the change; null for a creation.","oneOf":[{"$ref":"#/components/schemas/EmployeeSnapshot"},{"type":"null"}]},"after":{"description":"The employee after the change; null for a deletion.","oneOf":[{"$ref":"#/components/schemas/EmployeeSnapshot"},{"type":"null"}]}}};
const schema169 = {"type":"string","enum":["created","updated","deleted"]};
const schema170 = {"description":"An employee at one time.","type":"object","additionalProperties":false,"required":["id","emp_id","emp_name","emp_dob","city","country"],"properties":{"id":{"type":"string","format":"uuid"},"emp_id":{"type":"integer","format":"int32"},"emp_name":{"type":"string"},"emp_dob":{"type":"string","format":"date"},"city":{"type":"string"},"country":{"type":"string"}}};

function validate103(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate103.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.position === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "position"},schema:schema168.required,parentSchema:schema168,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.at === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "at"},schema:schema168.required,parentSchema:schema168,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.actor === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "actor"},schema:schema168.required,parentSchema:schema168,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.action === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "action"},schema:schema168.required,parentSchema:schema168,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.emp_id === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "emp_id"},schema:schema168.required,parentSchema:schema168,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.before === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "before"},schema:schema168.required,parentSchema:schema168,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.after === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "after"},schema:schema168.required,parentSchema:schema168,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
for(const key0 in data){
if(!(((((((key0 === "position") || (key0 === "at")) || (key0 === "actor")) || (key0 === "action")) || (key0 === "emp_id")) || (key0 === "before")) || (key0 === "after"))){
const err7 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema168,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.position !== undefined){
let data0 = data.position;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err8 = {instancePath:instancePath+"/position",schemaPath:"#/properties/position/type",keyword:"type",params:{type: "integer"},schema:schema168.properties.position.type,parentSchema:schema168.properties.position,data:data0};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 9007199254740991 || isNaN(data0)){
const err9 = {instancePath:instancePath+"/position",schemaPath:"#/properties/position/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},schema:9007199254740991,parentSchema:schema168.properties.position,data:data0};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data0 < 1 || isNaN(data0)){
const err10 = {instancePath:instancePath+"/position",schemaPath:"#/properties/position/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema168.properties.position,data:data0};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(!(formats48.validate(data0))){
const err11 = {instancePath:instancePath+"/position",schemaPath:"#/properties/position/format",keyword:"format",params:{format: "int64"},schema:"int64",parentSchema:schema168.properties.position,data:data0};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
if(data.at !== undefined){
let data1 = data.at;
if(typeof data1 === "string"){
if(!(formats52(data1))){
const err12 = {instancePath:instancePath+"/at",schemaPath:"#/properties/at/format",keyword:"format",params:{format: "date-time"},schema:"date-time",parentSchema:schema168.properties.at,data:data1};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/at",schemaPath:"#/properties/at/type",keyword:"type",params:{type: "string"},schema:schema168.properties.at.type,parentSchema:schema168.properties.at,data:data1};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.actor !== undefined){
let data2 = data.actor;
if((typeof data2 !== "string") && (data2 !== null)){
const err14 = {instancePath:instancePath+"/actor",schemaPath:"#/properties/actor/type",keyword:"type",params:{type: schema168.properties.actor.type},schema:schema168.properties.actor.type,parentSchema:schema168.properties.actor,data:data2};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.action !== undefined){
let data3 = data.action;
if(typeof data3 !== "string"){
const err15 = {instancePath:instancePath+"/action",schemaPath:"#/components/schemas/ChangeAction/type",keyword:"type",params:{type: "string"},schema:schema169.type,parentSchema:schema169,data:data3};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(!(((data3 === "created") || (data3 === "updated")) || (data3 === "deleted"))){
const err16 = {instancePath:instancePath+"/action",schemaPath:"#/components/schemas/ChangeAction/enum",keyword:"enum",params:{allowedValues: schema169.enum},schema:schema169.enum,parentSchema:schema169,data:data3};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.emp_id !== undefined){
let data4 = data.emp_id;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
const err17 = {instancePath:instancePath+"/emp_id",schemaPath:"#/properties/emp_id/type",keyword:"type",params:{type: "integer"},schema:schema168.properties.emp_id.type,parentSchema:schema168.properties.emp_id,data:data4};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(!(formats0.validate(data4))){
const err18 = {instancePath:instancePath+"/emp_id",schemaPath:"#/properties/emp_id/format",keyword:"format",params:{format: "int32"},schema:"int32",parentSchema:schema168.properties.emp_id,data:data4};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
}
if(data.before !== undefined){
let data5 = data.before;
const _errs14 = errors;
let valid2 = false;
let passing0 = null;
const _errs15 = errors;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.id === undefined){
const err19 = {instancePath:instancePath+"/before",schemaPath:"#/components/schemas/EmployeeSnapshot/required",keyword:"required",params:{missingProperty: "id"},schema:schema170.required,parentSchema:schema170,data:data5};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(data5.emp_id === undefined){
const err20 = {instancePath:instancePath+"/before",schemaPath:"#/components/schemas/EmployeeSnapshot/required",keyword:"required",params:{missingProperty: "emp_id"},schema:schema170.required,parentSchema:schema170,data:data5};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(data5.emp_name === undefined){
const err21 = {instancePath:instancePath+"/before",schemaPath:"#/components/schemas/EmployeeSnapshot/required",keyword:"required",params:{missingProperty: "emp_name"},schema:schema170.required,parentSchema:schema170,data:data5};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(data5.emp_dob === undefined){
const err22 = {instancePath:instancePath+"/before",schemaPath:"#/components/schemas/EmployeeSnapshot/required",keyword:"required",params:{missingProperty: "emp_dob"},schema:schema170.required,parentSchema:schema170,data:data5};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(data5.city === undefined){
const err23 = {instancePath:instancePath+"/before",schemaPath:"#/components/schemas/EmployeeSnapshot/required",keyword:"required",params:{missingProperty: "city"},schema:schema170.required,parentSchema:schema170,data:data5};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(data5.country === undefined){
const err24 = {instancePath:instancePath+"/before",schemaPath:"#/components/schemas/EmployeeSnapshot/required",keyword:"required",params:{missingProperty: "country"},schema:schema170.required,parentSchema:schema170,data:data5};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
for(const key1 in data5){
if(!((((((key1 === "id") || (key1 === "emp_id")) || (key1 === "emp_name")) || (key1 === "emp_dob")) || (key1 === "city")) || (key1 === "country"))){
const err25 = {instancePath:instancePath+"/before",schemaPath:"#/components/schemas/EmployeeSnapshot/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema170,data:data5};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data5.id !== undefined){
let data6 = data5.id;
if(typeof data6 === "string"){
if(!(formats72.test(data6))){
const err26 = {instancePath:instancePath+"/before/id",schemaPath:"#/components/schemas/EmployeeSnapshot/properties/id/format",keyword:"format",params:{format: "uuid"},schema:"uuid",parentSchema:schema170.properties.id,data:data6};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
else {
const err27 = {instancePath:instancePath+"/before/id",schemaPath:"#/components/schemas/EmployeeSnapshot/properties/id/type",keyword:"type",params:{type: "string"},schema:schema170.properties.id.type,parentSchema:schema170.properties.id,data:data6};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data5.emp_id !== undefined){
let data7 = data5.emp_id;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
const err28 = {instancePath:instancePath+"/before/emp_id",schemaPath:"#/components/schemas/EmployeeSnapshot/properties/emp_id/type",keyword:"type",params:{type: "integer"},schema:schema170.properties.emp_id.type,parentSchema:schema170.properties.emp_id,data:data7};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if((typeof data7 == "number") && (isFinite(data7))){
if(!(formats0.validate(data7))){
const err29 = {instancePath:instancePath+"/before/emp_id",schemaPath:"#/components/schemas/EmployeeSnapshot/properties/emp_id/format",keyword:"format",params:{format: "int32"},schema:"int32",parentSchema:schema170.properties.emp_id,data:data7};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
}
if(data5.emp_name !== undefined){
let data8 = data5.emp_name;
if(typeof data8 !== "string"){
const err30 = {instancePath:instancePath+"/before/emp_name",schemaPath:"#/components/schemas/EmployeeSnapshot/properties/emp_name/type",keyword:"type",params:{type: "string"},schema:schema170.properties.emp_name.type,parentSchema:schema170.properties.emp_name,data:data8};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data5.emp_dob !== undefined){
let data9 = data5.emp_dob;
if(typeof data9 === "string"){
if(!(formats68(data9))){
const err31 = {instancePath:instancePath+"/before/emp_dob",schemaPath:"#/components/schemas/EmployeeSnapshot/properties/emp_dob/format",keyword:"format",params:{format: "date"},schema:"date",parentSchema:schema170.properties.emp_dob,data:data9};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
else {
const err32 = {instancePath:instancePath+"/before/emp_dob",schemaPath:"#/components/schemas/EmployeeSnapshot/properties/emp_dob/type",keyword:"type",params:{type: "string"},schema:schema170.properties.emp_dob.type,parentSchema:schema170.properties.emp_dob,data:data9};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data5.city !== undefined){
let data10 = data5.city;
if(typeof data10 !== "string"){
const err33 = {instancePath:instancePath+"/before/city",schemaPath:"#/components/schemas/EmployeeSnapshot/properties/city/type",keyword:"type",params:{type: "string"},schema:schema170.properties.city.type,parentSchema:schema170.properties.city,data:data10};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data5.country !== undefined){
let data11 = data5.country;
if(typeof data11 !== "string"){
const err34 = {instancePath:instancePath+"/before/country",schemaPath:"#/components/schemas/EmployeeSnapshot/properties/country/type",keyword:"type",params:{type: "string"},schema:schema170.properties.country.type,parentSchema:schema170.properties.country,data:data11};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
}
else {
const err35 = {instancePath:instancePath+"/before",schemaPath:"#/components/schemas/EmployeeSnapshot/type",keyword:"type",params:{type: "object"},schema:schema170.type,parentSchema:schema170,data:data5};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
var _valid0 = _errs15 === errors;
if(_valid0){
valid2 = true;
passing0 = 0;
}
const _errs31 = errors;
if(data5 !== null){
const err36 = {instancePath:instancePath+"/before",schemaPath:"#/properties/before/oneOf/1/type",keyword:"type",params:{type: "null"},schema:schema168.properties.before.oneOf[1].type,parentSchema:schema168.properties.before.oneOf[1],data:data5};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
var _valid0 = _errs31 === errors;
if(_valid0 && valid2){
valid2 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid2 = true;
passing0 = 1;
}
}
if(!valid2){
const err37 = {instancePath:instancePath+"/before",schemaPath:"#/properties/before/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},schema:schema168.properties.before.oneOf,parentSchema:schema168.properties.before,data:data5};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
else {
errors = _errs14;
if(vErrors !== null){
if(_errs14){
vErrors.length = _errs14;
}
else {
vErrors = null;
}
}
}
}
if(data.after !== undefined){
let data12 = data.after;
const _errs34 = errors;
let valid5 = false;
let passing1 = null;
const _errs35 = errors;
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
if(data12.id === undefined){
const err38 = {instancePath:instancePath+"/after",schemaPath:"#/components/schemas/EmployeeSnapshot/required",keyword:"required",params:{missingProperty: "id"},schema:schema170.required,parentSchema:schema170,data:data12};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if(data12.emp_id === undefined){
const err39 = {instancePath:instancePath+"/after",schemaPath:"#/components/schemas/EmployeeSnapshot/required",keyword:"required",params:{missingProperty: "emp_id"},schema:schema170.required,parentSchema:schema170,data:data12};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
if(data12.emp_name === undefined){
const err40 = {instancePath:instancePath+"/after",schemaPath:"#/components/schemas/EmployeeSnapshot/required",keyword:"required",params:{missingProperty: "emp_name"},schema:schema170.required,parentSchema:schema170,data:data12};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
if(data12.emp_dob === undefined){
const err41 = {instancePath:instancePath+"/after",schemaPath:"#/components/schemas/EmployeeSnapshot/required",keyword:"required",params:{missingProperty: "emp_dob"},schema:schema170.required,parentSchema:schema170,data:data12};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
if(data12.city === undefined){
const err42 = {instancePath:instancePath+"/after",schemaPath:"#/components/schemas/EmployeeSnapshot/required",keyword:"required",params:{missingProperty: "city"},schema:schema170.required,parentSchema:schema170,data:data12};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
if(data12.country === undefined){
const err43 = {instancePath:instancePath+"/after",schemaPath:"#/components/schemas/EmployeeSnapshot/required",keyword:"required",params:{missingProperty: "country"},schema:schema170.required,parentSchema:schema170,data:data12};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
for(const key2 in data12){
if(!((((((key2 === "id") || (key2 === "emp_id")) || (key2 === "emp_name")) || (key2 === "emp_dob")) || (key2 === "city")) || (key2 === "country"))){
const err44 = {instancePath:instancePath+"/after",schemaPath:"#/components/schemas/EmployeeSnapshot/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},schema:false,parentSchema:schema170,data:data12};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data12.id !== undefined){
let data13 = data12.id;
if(typeof data13 === "string"){
if(!(formats72.test(data13))){
const err45 = {instancePath:instancePath+"/after/id",schemaPath:"#/components/schemas/EmployeeSnapshot/properties/id/format",keyword:"format",params:{format: "uuid"},schema:"uuid",parentSchema:schema170.properties.id,data:data13};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
else {
const err46 = {instancePath:instancePath+"/after/id",schemaPath:"#/components/schemas/EmployeeSnapshot/properties/id/type",keyword:"type",params:{type: "string"},schema:schema170.properties.id.type,parentSchema:schema170.properties.id,data:data13};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data12.emp_id !== undefined){
let data14 = data12.emp_id;
if(!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))){
const err47 = {instancePath:instancePath+"/after/emp_id",schemaPath:"#/components/schemas/EmployeeSnapshot/properties/emp_id/type",keyword:"type",params:{type: "integer"},schema:schema170.properties.emp_id.type,parentSchema:schema170.properties.emp_id,data:data14};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
if((typeof data14 == "number") && (isFinite(data14))){
if(!(formats0.validate(data14))){
const err48 = {instancePath:instancePath+"/after/emp_id",schemaPath:"#/components/schemas/EmployeeSnapshot/properties/emp_id/format",keyword:"format",params:{format: "int32"},schema:"int32",parentSchema:schema170.properties.emp_id,data:data14};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
}
if(data12.emp_name !== undefined){
let data15 = data12.emp_name;
if(typeof data15 !== "string"){
const err49 = {instancePath:instancePath+"/after/emp_name",schemaPath:"#/components/schemas/EmployeeSnapshot/properties/emp_name/type",keyword:"type",params:{type: "string"},schema:schema170.properties.emp_name.type,parentSchema:schema170.properties.emp_name,data:data15};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data12.emp_dob !== undefined){
let data16 = data12.emp_dob;
if(typeof data16 === "string"){
if(!(formats68(data16))){
const err50 = {instancePath:instancePath+"/after/emp_dob",schemaPath:"#/components/schemas/EmployeeSnapshot/properties/emp_dob/format",keyword:"format",params:{format: "date"},schema:"date",parentSchema:schema170.properties.emp_dob,data:data16};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
else {
const err51 = {instancePath:instancePath+"/after/emp_dob",schemaPath:"#/components/schemas/EmployeeSnapshot/properties/emp_dob/type",keyword:"type",params:{type: "string"},schema:schema170.properties.emp_dob.type,parentSchema:schema170.properties.emp_dob,data:data16};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data12.city !== undefined){
let data17 = data12.city;
if(typeof data17 !== "string"){
const err52 = {instancePath:instancePath+"/after/city",schemaPath:"#/components/schemas/EmployeeSnapshot/properties/city/type",keyword:"type",params:{type: "string"},schema:schema170.properties.city.type,parentSchema:schema170.properties.city,data:data17};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(data12.country !== undefined){
let data18 = data12.country;
if(typeof data18 !== "string"){
const err53 = {instancePath:instancePath+"/after/country",schemaPath:"#/components/schemas/EmployeeSnapshot/properties/country/type",keyword:"type",params:{type: "string"},schema:schema170.properties.country.type,parentSchema:schema170.properties.country,data:data18};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
}
else {
const err54 = {instancePath:instancePath+"/after",schemaPath:"#/components/schemas/EmployeeSnapshot/type",keyword:"type",params:{type: "object"},schema:schema170.type,parentSchema:schema170,data:data12};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
var _valid1 = _errs35 === errors;
if(_valid1){
valid5 = true;
passing1 = 0;
}
const _errs51 = errors;
if(data12 !== null){
const err55 = {instancePath:instancePath+"/after",schemaPath:"#/properties/after/oneOf/1/type",keyword:"type",params:{type: "null"},schema:schema168.properties.after.oneOf[1].type,parentSchema:schema168.properties.after.oneOf[1],data:data12};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
var _valid1 = _errs51 === errors;
if(_valid1 && valid5){
valid5 = false;
passing1 = [passing1, 1];
}
else {
if(_valid1){
valid5 = true;
passing1 = 1;
}
}
if(!valid5){
const err56 = {instancePath:instancePath+"/after",schemaPath:"#/properties/after/oneOf",keyword:"oneOf",params:{passingSchemas: passing1},schema:schema168.properties.after.oneOf,parentSchema:schema168.properties.after,data:data12};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
else {
errors = _errs34;
if(vErrors !== null){
if(_errs34){
vErrors.length = _errs34;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err57 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema168.type,parentSchema:schema168,data};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
validate103.errors = vErrors;
return errors === 0;
}
validate103.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate102(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate102.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(Array.isArray(data)){
if(data.length > 1000){
const err0 = {instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit: 1000},schema:1000,parentSchema:schema167,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate103(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate103.errors : vErrors.concat(validate103.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},schema:schema167.type,parentSchema:schema167,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate102.errors = vErrors;
return errors === 0;
}
validate102.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};


function validate101(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate101.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate102(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate102.errors : vErrors.concat(validate102.errors);
errors = vErrors.length;
}
validate101.errors = vErrors;
return errors === 0;
}
validate101.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};

exports.schema43 = validate106;
const schema172 = {"$ref":"contract#/components/schemas/CursorExpiredProblem"};
const schema173 = {"description":"The change at the cursor was lost, because the database was restored or has failed over.","x-remedy":"Discard what was copied from the feed of changes, and read it again from the beginning, with `cursor=0`.\n","type":"object","additionalProperties":false,"required":["type","title","status","detail"],"properties":{"type":{"type":"string","enum":["/problems/cursor-expired"],"x-enum-varnames":["CursorExpired"]},"title":{"type":"string"},"status":{"type":"integer","format":"int32","const":410},"detail":{"type":"string"}}};

function validate106(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate106.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err0 = {instancePath,schemaPath:"contract#/components/schemas/CursorExpiredProblem/required",keyword:"required",params:{missingProperty: "type"},schema:schema173.required,parentSchema:schema173,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.title === undefined){
const err1 = {instancePath,schemaPath:"contract#/components/schemas/CursorExpiredProblem/required",keyword:"required",params:{missingProperty: "title"},schema:schema173.required,parentSchema:schema173,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.status === undefined){
const err2 = {instancePath,schemaPath:"contract#/components/schemas/CursorExpiredProblem/required",keyword:"required",params:{missingProperty: "status"},schema:schema173.required,parentSchema:schema173,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.detail === undefined){
const err3 = {instancePath,schemaPath:"contract#/components/schemas/CursorExpiredProblem/required",keyword:"required",params:{missingProperty: "detail"},schema:schema173.required,parentSchema:schema173,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "type") || (key0 === "title")) || (key0 === "status")) || (key0 === "detail"))){
const err4 = {instancePath,schemaPath:"contract#/components/schemas/CursorExpiredProblem/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema173,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.type !== undefined){
let data0 = data.type;
if(typeof data0 !== "string"){
const err5 = {instancePath:instancePath+"/type",schemaPath:"contract#/components/schemas/CursorExpiredProblem/properties/type/type",keyword:"type",params:{type: "string"},schema:schema173.properties.type.type,parentSchema:schema173.properties.type,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(!(data0 === "/problems/cursor-expired")){
const err6 = {instancePath:instancePath+"/type",schemaPath:"contract#/components/schemas/CursorExpiredProblem/properties/type/enum",keyword:"enum",params:{allowedValues: schema173.properties.type.enum},schema:schema173.properties.type.enum,parentSchema:schema173.properties.type,data:data0};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.title !== undefined){
let data1 = data.title;
if(typeof data1 !== "string"){
const err7 = {instancePath:instancePath+"/title",schemaPath:"contract#/components/schemas/CursorExpiredProblem/properties/title/type",keyword:"type",params:{type: "string"},schema:schema173.properties.title.type,parentSchema:schema173.properties.title,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.status !== undefined){
let data2 = data.status;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err8 = {instancePath:instancePath+"/status",schemaPath:"contract#/components/schemas/CursorExpiredProblem/properties/status/type",keyword:"type",params:{type: "integer"},schema:schema173.properties.status.type,parentSchema:schema173.properties.status,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(410 !== data2){
const err9 = {instancePath:instancePath+"/status",schemaPath:"contract#/components/schemas/CursorExpiredProblem/properties/status/const",keyword:"const",params:{allowedValue: 410},schema:410,parentSchema:schema173.properties.status,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(!(formats0.validate(data2))){
const err10 = {instancePath:instancePath+"/status",schemaPath:"contract#/components/schemas/CursorExpiredProblem/properties/status/format",keyword:"format",params:{format: "int32"},schema:"int32",parentSchema:schema173.properties.status,data:data2};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
if(data.detail !== undefined){
let data3 = data.detail;
if(typeof data3 !== "string"){
const err11 = {instancePath:instancePath+"/detail",schemaPath:"contract#/components/schemas/CursorExpiredProblem/properties/detail/type",keyword:"type",params:{type: "string"},schema:schema173.properties.detail.type,parentSchema:schema173.properties.detail,data:data3};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
else {
const err12 = {instancePath,schemaPath:"contract#/components/schemas/CursorExpiredProblem/type",keyword:"type",params:{type: "object"},schema:schema173.type,parentSchema:schema173,data};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
validate106.errors = vErrors;
return errors === 0;
}
validate106.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports.schema44 = validate107;
const schema174 = {"type":"object","additionalProperties":false,"required":[],"properties":{"mode":{"$ref":"contract#/paths/~1employees~1import/post/parameters/0/schema"},"on_conflict":{"$ref":"contract#/paths/~1employees~1import/post/parameters/1/schema"},"dry_run":{"$ref":"contract#/paths/~1employees~1import/post/parameters/2/schema"},"format":{"$ref":"contract#/paths/~1employees~1import/post/parameters/3/schema"},"date_format":{"$ref":"contract#/paths/~1employees~1import/post/parameters/4/schema"},"raw":{"$ref":"contract#/paths/~1employees~1import/post/parameters/5/schema"}}};
const schema175 = {"type":"string","enum":["atomic","partial"],"default":"atomic"};
const schema176 = {"type":"string","enum":["error","skip","update"],"default":"error"};
const schema177 = {"type":"boolean","default":false};
const schema178 = {"type":"string","enum":["csv","ndjson","xlsx"]};
const schema179 = {"type":"string","enum":["YMD","DMY","MDY"]};
const schema180 = {"type":"boolean","default":false};

function validate107(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate107.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((key0 === "mode") || (key0 === "on_conflict")) || (key0 === "dry_run")) || (key0 === "format")) || (key0 === "date_format")) || (key0 === "raw"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema174,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.mode !== undefined){
let data0 = data.mode;
if(typeof data0 !== "string"){
const err1 = {instancePath:instancePath+"/mode",schemaPath:"contract#/paths/~1employees~1import/post/parameters/0/schema/type",keyword:"type",params:{type: "string"},schema:schema175.type,parentSchema:schema175,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!((data0 === "atomic") || (data0 === "partial"))){
const err2 = {instancePath:instancePath+"/mode",schemaPath:"contract#/paths/~1employees~1import/post/parameters/0/schema/enum",keyword:"enum",params:{allowedValues: schema175.enum},schema:schema175.enum,parentSchema:schema175,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.on_conflict !== undefined){
let data1 = data.on_conflict;
if(typeof data1 !== "string"){
const err3 = {instancePath:instancePath+"/on_conflict",schemaPath:"contract#/paths/~1employees~1import/post/parameters/1/schema/type",keyword:"type",params:{type: "string"},schema:schema176.type,parentSchema:schema176,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!(((data1 === "error") || (data1 === "skip")) || (data1 === "update"))){
const err4 = {instancePath:instancePath+"/on_conflict",schemaPath:"contract#/paths/~1employees~1import/post/parameters/1/schema/enum",keyword:"enum",params:{allowedValues: schema176.enum},schema:schema176.enum,parentSchema:schema176,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.dry_run !== undefined){
let data2 = data.dry_run;
if(typeof data2 !== "boolean"){
const err5 = {instancePath:instancePath+"/dry_run",schemaPath:"contract#/paths/~1employees~1import/post/parameters/2/schema/type",keyword:"type",params:{type: "boolean"},schema:schema177.type,parentSchema:schema177,data:data2};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.format !== undefined){
let data3 = data.format;
if(typeof data3 !== "string"){
const err6 = {instancePath:instancePath+"/format",schemaPath:"contract#/paths/~1employees~1import/post/parameters/3/schema/type",keyword:"type",params:{type: "string"},schema:schema178.type,parentSchema:schema178,data:data3};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(!(((data3 === "csv") || (data3 === "ndjson")) || (data3 === "xlsx"))){
const err7 = {instancePath:instancePath+"/format",schemaPath:"contract#/paths/~1employees~1import/post/parameters/3/schema/enum",keyword:"enum",params:{allowedValues: schema178.enum},schema:schema178.enum,parentSchema:schema178,data:data3};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.date_format !== undefined){
let data4 = data.date_format;
if(typeof data4 !== "string"){
const err8 = {instancePath:instancePath+"/date_format",schemaPath:"contract#/paths/~1employees~1import/post/parameters/4/schema/type",keyword:"type",params:{type: "string"},schema:schema179.type,parentSchema:schema179,data:data4};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(!(((data4 === "YMD") || (data4 === "DMY")) || (data4 === "MDY"))){
const err9 = {instancePath:instancePath+"/date_format",schemaPath:"contract#/paths/~1employees~1import/post/parameters/4/schema/enum",keyword:"enum",params:{allowedValues: schema179.enum},schema:schema179.enum,parentSchema:schema179,data:data4};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.raw !== undefined){
let data5 = data.raw;
if(typeof data5 !== "boolean"){
const err10 = {instancePath:instancePath+"/raw",schemaPath:"contract#/paths/~1employees~1import/post/parameters/5/schema/type",keyword:"type",params:{type: "boolean"},schema:schema180.type,parentSchema:schema180,data:data5};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
else {
const err11 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema174.type,parentSchema:schema174,data};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
validate107.errors = vErrors;
return errors === 0;
}
validate107.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports.schema45 = validate108;
const schema181 = {"$ref":"contract#/components/schemas/ImportReport"};
const schema182 = {"type":"object","additionalProperties":false,"required":["received","created","updated","unchanged","skipped","refused","errors","dry_run"],"properties":{"received":{"description":"The number of rows in the file.","type":"integer","format":"int64","minimum":0},"created":{"description":"The number of employees that were created.","type":"integer","format":"int64","minimum":0},"updated":{"description":"The number of employees that were replaced.","type":"integer","format":"int64","minimum":0},"unchanged":{"description":"The number of rows that would have replaced an employee by its equal; nothing was written.","type":"integer","format":"int64","minimum":0},"skipped":{"description":"The number of rows that were skipped because their `emp_id` is taken.","type":"integer","format":"int64","minimum":0},"refused":{"description":"The number of rows that were refused.","type":"integer","format":"int64","minimum":0},"errors":{"description":"The errors of refused rows; the first 1,000 if there are more.","type":"array","maxItems":1000,"items":{"$ref":"#/components/schemas/RowError"}},"dry_run":{"description":"Whether the import was a dry run, which writes nothing.","type":"boolean"},"file":{"description":"What was recognized in the file; in the report of a dry run.","$ref":"#/components/schemas/RecognizedFile"}}};
const schema183 = {"type":"object","additionalProperties":false,"required":["line","pointer","message"],"properties":{"line":{"description":"The number of the line on which the row begins, from 1.","type":"integer","format":"int64","minimum":1},"pointer":{"description":"A JSON Pointer (RFC 6901) to the column; empty for the whole row.","type":"string"},"message":{"type":"string"},"value":{"description":"The text in the file, at most its first 100 characters; absent where there is none.","type":"string"}}};
const schema184 = {"description":"What was recognized in a file.","type":"object","additionalProperties":false,"required":["format"],"properties":{"format":{"type":"string","enum":["csv","ndjson","xlsx"]},"compression":{"type":"string","enum":["gzip"]},"encoding":{"description":"A name of the WHATWG Encoding standard.","type":"string","examples":["utf-8","utf-16le","windows-1252"]},"sheet":{"description":"The name of the sheet of a workbook.","type":"string"},"delimiter":{"description":"The character between the cells of CSV.","type":"string","minLength":1,"maxLength":1},"columns":{"description":"The columns that the header names, in the order of the file.","type":"array","maxItems":1000,"items":{"type":"string"}},"date_format":{"description":"The form of the dates. Dates in the form YYYY-MM-DD are always understood.","type":"string","enum":["YYYY-MM-DD","YMD","DMY","MDY"],"x-enum-varnames":["YYYYMMDD","YMD","DMY","MDY"]}}};

function validate109(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate109.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.received === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "received"},schema:schema182.required,parentSchema:schema182,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.created === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "created"},schema:schema182.required,parentSchema:schema182,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.updated === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "updated"},schema:schema182.required,parentSchema:schema182,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.unchanged === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "unchanged"},schema:schema182.required,parentSchema:schema182,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.skipped === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "skipped"},schema:schema182.required,parentSchema:schema182,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.refused === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "refused"},schema:schema182.required,parentSchema:schema182,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.errors === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "errors"},schema:schema182.required,parentSchema:schema182,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.dry_run === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "dry_run"},schema:schema182.required,parentSchema:schema182,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
for(const key0 in data){
if(!(func2.call(schema182.properties, key0))){
const err8 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema182,data};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.received !== undefined){
let data0 = data.received;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err9 = {instancePath:instancePath+"/received",schemaPath:"#/properties/received/type",keyword:"type",params:{type: "integer"},schema:schema182.properties.received.type,parentSchema:schema182.properties.received,data:data0};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 0 || isNaN(data0)){
const err10 = {instancePath:instancePath+"/received",schemaPath:"#/properties/received/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema182.properties.received,data:data0};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(!(formats48.validate(data0))){
const err11 = {instancePath:instancePath+"/received",schemaPath:"#/properties/received/format",keyword:"format",params:{format: "int64"},schema:"int64",parentSchema:schema182.properties.received,data:data0};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
if(data.created !== undefined){
let data1 = data.created;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err12 = {instancePath:instancePath+"/created",schemaPath:"#/properties/created/type",keyword:"type",params:{type: "integer"},schema:schema182.properties.created.type,parentSchema:schema182.properties.created,data:data1};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 0 || isNaN(data1)){
const err13 = {instancePath:instancePath+"/created",schemaPath:"#/properties/created/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema182.properties.created,data:data1};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(!(formats48.validate(data1))){
const err14 = {instancePath:instancePath+"/created",schemaPath:"#/properties/created/format",keyword:"format",params:{format: "int64"},schema:"int64",parentSchema:schema182.properties.created,data:data1};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
if(data.updated !== undefined){
let data2 = data.updated;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err15 = {instancePath:instancePath+"/updated",schemaPath:"#/properties/updated/type",keyword:"type",params:{type: "integer"},schema:schema182.properties.updated.type,parentSchema:schema182.properties.updated,data:data2};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
const err16 = {instancePath:instancePath+"/updated",schemaPath:"#/properties/updated/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema182.properties.updated,data:data2};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(!(formats48.validate(data2))){
const err17 = {instancePath:instancePath+"/updated",schemaPath:"#/properties/updated/format",keyword:"format",params:{format: "int64"},schema:"int64",parentSchema:schema182.properties.updated,data:data2};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
if(data.unchanged !== undefined){
let data3 = data.unchanged;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err18 = {instancePath:instancePath+"/unchanged",schemaPath:"#/properties/unchanged/type",keyword:"type",params:{type: "integer"},schema:schema182.properties.unchanged.type,parentSchema:schema182.properties.unchanged,data:data3};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
const err19 = {instancePath:instancePath+"/unchanged",schemaPath:"#/properties/unchanged/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema182.properties.unchanged,data:data3};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(!(formats48.validate(data3))){
const err20 = {instancePath:instancePath+"/unchanged",schemaPath:"#/properties/unchanged/format",keyword:"format",params:{format: "int64"},schema:"int64",parentSchema:schema182.properties.unchanged,data:data3};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
}
if(data.skipped !== undefined){
let data4 = data.skipped;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
const err21 = {instancePath:instancePath+"/skipped",schemaPath:"#/properties/skipped/type",keyword:"type",params:{type: "integer"},schema:schema182.properties.skipped.type,parentSchema:schema182.properties.skipped,data:data4};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 0 || isNaN(data4)){
const err22 = {instancePath:instancePath+"/skipped",schemaPath:"#/properties/skipped/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema182.properties.skipped,data:data4};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(!(formats48.validate(data4))){
const err23 = {instancePath:instancePath+"/skipped",schemaPath:"#/properties/skipped/format",keyword:"format",params:{format: "int64"},schema:"int64",parentSchema:schema182.properties.skipped,data:data4};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
}
if(data.refused !== undefined){
let data5 = data.refused;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
const err24 = {instancePath:instancePath+"/refused",schemaPath:"#/properties/refused/type",keyword:"type",params:{type: "integer"},schema:schema182.properties.refused.type,parentSchema:schema182.properties.refused,data:data5};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 0 || isNaN(data5)){
const err25 = {instancePath:instancePath+"/refused",schemaPath:"#/properties/refused/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema182.properties.refused,data:data5};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(!(formats48.validate(data5))){
const err26 = {instancePath:instancePath+"/refused",schemaPath:"#/properties/refused/format",keyword:"format",params:{format: "int64"},schema:"int64",parentSchema:schema182.properties.refused,data:data5};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
}
if(data.errors !== undefined){
let data6 = data.errors;
if(Array.isArray(data6)){
if(data6.length > 1000){
const err27 = {instancePath:instancePath+"/errors",schemaPath:"#/properties/errors/maxItems",keyword:"maxItems",params:{limit: 1000},schema:1000,parentSchema:schema182.properties.errors,data:data6};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
let data7 = data6[i0];
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(data7.line === undefined){
const err28 = {instancePath:instancePath+"/errors/" + i0,schemaPath:"#/components/schemas/RowError/required",keyword:"required",params:{missingProperty: "line"},schema:schema183.required,parentSchema:schema183,data:data7};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if(data7.pointer === undefined){
const err29 = {instancePath:instancePath+"/errors/" + i0,schemaPath:"#/components/schemas/RowError/required",keyword:"required",params:{missingProperty: "pointer"},schema:schema183.required,parentSchema:schema183,data:data7};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(data7.message === undefined){
const err30 = {instancePath:instancePath+"/errors/" + i0,schemaPath:"#/components/schemas/RowError/required",keyword:"required",params:{missingProperty: "message"},schema:schema183.required,parentSchema:schema183,data:data7};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
for(const key1 in data7){
if(!((((key1 === "line") || (key1 === "pointer")) || (key1 === "message")) || (key1 === "value"))){
const err31 = {instancePath:instancePath+"/errors/" + i0,schemaPath:"#/components/schemas/RowError/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema183,data:data7};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data7.line !== undefined){
let data8 = data7.line;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
const err32 = {instancePath:instancePath+"/errors/" + i0+"/line",schemaPath:"#/components/schemas/RowError/properties/line/type",keyword:"type",params:{type: "integer"},schema:schema183.properties.line.type,parentSchema:schema183.properties.line,data:data8};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 < 1 || isNaN(data8)){
const err33 = {instancePath:instancePath+"/errors/" + i0+"/line",schemaPath:"#/components/schemas/RowError/properties/line/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema183.properties.line,data:data8};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if(!(formats48.validate(data8))){
const err34 = {instancePath:instancePath+"/errors/" + i0+"/line",schemaPath:"#/components/schemas/RowError/properties/line/format",keyword:"format",params:{format: "int64"},schema:"int64",parentSchema:schema183.properties.line,data:data8};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
}
if(data7.pointer !== undefined){
let data9 = data7.pointer;
if(typeof data9 !== "string"){
const err35 = {instancePath:instancePath+"/errors/" + i0+"/pointer",schemaPath:"#/components/schemas/RowError/properties/pointer/type",keyword:"type",params:{type: "string"},schema:schema183.properties.pointer.type,parentSchema:schema183.properties.pointer,data:data9};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data7.message !== undefined){
let data10 = data7.message;
if(typeof data10 !== "string"){
const err36 = {instancePath:instancePath+"/errors/" + i0+"/message",schemaPath:"#/components/schemas/RowError/properties/message/type",keyword:"type",params:{type: "string"},schema:schema183.properties.message.type,parentSchema:schema183.properties.message,data:data10};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data7.value !== undefined){
let data11 = data7.value;
if(typeof data11 !== "string"){
const err37 = {instancePath:instancePath+"/errors/" + i0+"/value",schemaPath:"#/components/schemas/RowError/properties/value/type",keyword:"type",params:{type: "string"},schema:schema183.properties.value.type,parentSchema:schema183.properties.value,data:data11};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
}
else {
const err38 = {instancePath:instancePath+"/errors/" + i0,schemaPath:"#/components/schemas/RowError/type",keyword:"type",params:{type: "object"},schema:schema183.type,parentSchema:schema183,data:data7};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
}
else {
const err39 = {instancePath:instancePath+"/errors",schemaPath:"#/properties/errors/type",keyword:"type",params:{type: "array"},schema:schema182.properties.errors.type,parentSchema:schema182.properties.errors,data:data6};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data.dry_run !== undefined){
let data12 = data.dry_run;
if(typeof data12 !== "boolean"){
const err40 = {instancePath:instancePath+"/dry_run",schemaPath:"#/properties/dry_run/type",keyword:"type",params:{type: "boolean"},schema:schema182.properties.dry_run.type,parentSchema:schema182.properties.dry_run,data:data12};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data.file !== undefined){
let data13 = data.file;
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
if(data13.format === undefined){
const err41 = {instancePath:instancePath+"/file",schemaPath:"#/components/schemas/RecognizedFile/required",keyword:"required",params:{missingProperty: "format"},schema:schema184.required,parentSchema:schema184,data:data13};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
for(const key2 in data13){
if(!(((((((key2 === "format") || (key2 === "compression")) || (key2 === "encoding")) || (key2 === "sheet")) || (key2 === "delimiter")) || (key2 === "columns")) || (key2 === "date_format"))){
const err42 = {instancePath:instancePath+"/file",schemaPath:"#/components/schemas/RecognizedFile/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},schema:false,parentSchema:schema184,data:data13};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data13.format !== undefined){
let data14 = data13.format;
if(typeof data14 !== "string"){
const err43 = {instancePath:instancePath+"/file/format",schemaPath:"#/components/schemas/RecognizedFile/properties/format/type",keyword:"type",params:{type: "string"},schema:schema184.properties.format.type,parentSchema:schema184.properties.format,data:data14};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
if(!(((data14 === "csv") || (data14 === "ndjson")) || (data14 === "xlsx"))){
const err44 = {instancePath:instancePath+"/file/format",schemaPath:"#/components/schemas/RecognizedFile/properties/format/enum",keyword:"enum",params:{allowedValues: schema184.properties.format.enum},schema:schema184.properties.format.enum,parentSchema:schema184.properties.format,data:data14};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data13.compression !== undefined){
let data15 = data13.compression;
if(typeof data15 !== "string"){
const err45 = {instancePath:instancePath+"/file/compression",schemaPath:"#/components/schemas/RecognizedFile/properties/compression/type",keyword:"type",params:{type: "string"},schema:schema184.properties.compression.type,parentSchema:schema184.properties.compression,data:data15};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
if(!(data15 === "gzip")){
const err46 = {instancePath:instancePath+"/file/compression",schemaPath:"#/components/schemas/RecognizedFile/properties/compression/enum",keyword:"enum",params:{allowedValues: schema184.properties.compression.enum},schema:schema184.properties.compression.enum,parentSchema:schema184.properties.compression,data:data15};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data13.encoding !== undefined){
let data16 = data13.encoding;
if(typeof data16 !== "string"){
const err47 = {instancePath:instancePath+"/file/encoding",schemaPath:"#/components/schemas/RecognizedFile/properties/encoding/type",keyword:"type",params:{type: "string"},schema:schema184.properties.encoding.type,parentSchema:schema184.properties.encoding,data:data16};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data13.sheet !== undefined){
let data17 = data13.sheet;
if(typeof data17 !== "string"){
const err48 = {instancePath:instancePath+"/file/sheet",schemaPath:"#/components/schemas/RecognizedFile/properties/sheet/type",keyword:"type",params:{type: "string"},schema:schema184.properties.sheet.type,parentSchema:schema184.properties.sheet,data:data17};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
if(data13.delimiter !== undefined){
let data18 = data13.delimiter;
if(typeof data18 === "string"){
if(data18.length < 2 * 1){
if(func1(data18) < 1){
const err49 = {instancePath:instancePath+"/file/delimiter",schemaPath:"#/components/schemas/RecognizedFile/properties/delimiter/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema184.properties.delimiter,data:data18};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data18.length > 1){
if(func1(data18) > 1){
const err50 = {instancePath:instancePath+"/file/delimiter",schemaPath:"#/components/schemas/RecognizedFile/properties/delimiter/maxLength",keyword:"maxLength",params:{limit: 1},schema:1,parentSchema:schema184.properties.delimiter,data:data18};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
}
else {
const err51 = {instancePath:instancePath+"/file/delimiter",schemaPath:"#/components/schemas/RecognizedFile/properties/delimiter/type",keyword:"type",params:{type: "string"},schema:schema184.properties.delimiter.type,parentSchema:schema184.properties.delimiter,data:data18};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data13.columns !== undefined){
let data19 = data13.columns;
if(Array.isArray(data19)){
if(data19.length > 1000){
const err52 = {instancePath:instancePath+"/file/columns",schemaPath:"#/components/schemas/RecognizedFile/properties/columns/maxItems",keyword:"maxItems",params:{limit: 1000},schema:1000,parentSchema:schema184.properties.columns,data:data19};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
const len1 = data19.length;
for(let i1=0; i1<len1; i1++){
let data20 = data19[i1];
if(typeof data20 !== "string"){
const err53 = {instancePath:instancePath+"/file/columns/" + i1,schemaPath:"#/components/schemas/RecognizedFile/properties/columns/items/type",keyword:"type",params:{type: "string"},schema:schema184.properties.columns.items.type,parentSchema:schema184.properties.columns.items,data:data20};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
}
else {
const err54 = {instancePath:instancePath+"/file/columns",schemaPath:"#/components/schemas/RecognizedFile/properties/columns/type",keyword:"type",params:{type: "array"},schema:schema184.properties.columns.type,parentSchema:schema184.properties.columns,data:data19};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
if(data13.date_format !== undefined){
let data21 = data13.date_format;
if(typeof data21 !== "string"){
const err55 = {instancePath:instancePath+"/file/date_format",schemaPath:"#/components/schemas/RecognizedFile/properties/date_format/type",keyword:"type",params:{type: "string"},schema:schema184.properties.date_format.type,parentSchema:schema184.properties.date_format,data:data21};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
if(!((((data21 === "YYYY-MM-DD") || (data21 === "YMD")) || (data21 === "DMY")) || (data21 === "MDY"))){
const err56 = {instancePath:instancePath+"/file/date_format",schemaPath:"#/components/schemas/RecognizedFile/properties/date_format/enum",keyword:"enum",params:{allowedValues: schema184.properties.date_format.enum},schema:schema184.properties.date_format.enum,parentSchema:schema184.properties.date_format,data:data21};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
}
else {
const err57 = {instancePath:instancePath+"/file",schemaPath:"#/components/schemas/RecognizedFile/type",keyword:"type",params:{type: "object"},schema:schema184.type,parentSchema:schema184,data:data13};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
}
else {
const err58 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema182.type,parentSchema:schema182,data};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
validate109.errors = vErrors;
return errors === 0;
}
validate109.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate108(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate108.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate109(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate109.errors : vErrors.concat(validate109.errors);
errors = vErrors.length;
}
validate108.errors = vErrors;
return errors === 0;
}
validate108.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports.schema46 = validate111;
const schema185 = {"$ref":"contract#/components/schemas/ImportProblem"};
const schema186 = {"description":"A request that violates the contract, or a file that cannot be imported.","oneOf":[{"$ref":"#/components/schemas/InvalidRequestProblem"},{"$ref":"#/components/schemas/ImportRefusedProblem"}]};

function validate113(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate113.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},schema:schema38.required,parentSchema:schema38,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.title === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "title"},schema:schema38.required,parentSchema:schema38,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.status === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "status"},schema:schema38.required,parentSchema:schema38,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.detail === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "detail"},schema:schema38.required,parentSchema:schema38,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.errors === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "errors"},schema:schema38.required,parentSchema:schema38,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "type") || (key0 === "title")) || (key0 === "status")) || (key0 === "detail")) || (key0 === "errors"))){
const err5 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema38,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.type !== undefined){
let data0 = data.type;
if(typeof data0 !== "string"){
const err6 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"},schema:schema38.properties.type.type,parentSchema:schema38.properties.type,data:data0};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(!(data0 === "/problems/invalid-request")){
const err7 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues: schema38.properties.type.enum},schema:schema38.properties.type.enum,parentSchema:schema38.properties.type,data:data0};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.title !== undefined){
let data1 = data.title;
if(typeof data1 !== "string"){
const err8 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"},schema:schema38.properties.title.type,parentSchema:schema38.properties.title,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.status !== undefined){
let data2 = data.status;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err9 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type: "integer"},schema:schema38.properties.status.type,parentSchema:schema38.properties.status,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(422 !== data2){
const err10 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/const",keyword:"const",params:{allowedValue: 422},schema:422,parentSchema:schema38.properties.status,data:data2};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(!(formats0.validate(data2))){
const err11 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/format",keyword:"format",params:{format: "int32"},schema:"int32",parentSchema:schema38.properties.status,data:data2};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
if(data.detail !== undefined){
let data3 = data.detail;
if(typeof data3 !== "string"){
const err12 = {instancePath:instancePath+"/detail",schemaPath:"#/properties/detail/type",keyword:"type",params:{type: "string"},schema:schema38.properties.detail.type,parentSchema:schema38.properties.detail,data:data3};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.errors !== undefined){
let data4 = data.errors;
if(Array.isArray(data4)){
if(data4.length > 20){
const err13 = {instancePath:instancePath+"/errors",schemaPath:"#/properties/errors/maxItems",keyword:"maxItems",params:{limit: 20},schema:20,parentSchema:schema38.properties.errors,data:data4};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data4.length < 1){
const err14 = {instancePath:instancePath+"/errors",schemaPath:"#/properties/errors/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema38.properties.errors,data:data4};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
let data5 = data4[i0];
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.in === undefined){
const err15 = {instancePath:instancePath+"/errors/" + i0,schemaPath:"#/components/schemas/InvalidField/required",keyword:"required",params:{missingProperty: "in"},schema:schema39.required,parentSchema:schema39,data:data5};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(data5.pointer === undefined){
const err16 = {instancePath:instancePath+"/errors/" + i0,schemaPath:"#/components/schemas/InvalidField/required",keyword:"required",params:{missingProperty: "pointer"},schema:schema39.required,parentSchema:schema39,data:data5};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(data5.message === undefined){
const err17 = {instancePath:instancePath+"/errors/" + i0,schemaPath:"#/components/schemas/InvalidField/required",keyword:"required",params:{missingProperty: "message"},schema:schema39.required,parentSchema:schema39,data:data5};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
for(const key1 in data5){
if(!(((key1 === "in") || (key1 === "pointer")) || (key1 === "message"))){
const err18 = {instancePath:instancePath+"/errors/" + i0,schemaPath:"#/components/schemas/InvalidField/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema39,data:data5};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data5.in !== undefined){
let data6 = data5.in;
if(typeof data6 !== "string"){
const err19 = {instancePath:instancePath+"/errors/" + i0+"/in",schemaPath:"#/components/schemas/InvalidField/properties/in/type",keyword:"type",params:{type: "string"},schema:schema39.properties.in.type,parentSchema:schema39.properties.in,data:data6};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(!((((data6 === "path") || (data6 === "query")) || (data6 === "header")) || (data6 === "body"))){
const err20 = {instancePath:instancePath+"/errors/" + i0+"/in",schemaPath:"#/components/schemas/InvalidField/properties/in/enum",keyword:"enum",params:{allowedValues: schema39.properties.in.enum},schema:schema39.properties.in.enum,parentSchema:schema39.properties.in,data:data6};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data5.pointer !== undefined){
let data7 = data5.pointer;
if(typeof data7 !== "string"){
const err21 = {instancePath:instancePath+"/errors/" + i0+"/pointer",schemaPath:"#/components/schemas/InvalidField/properties/pointer/type",keyword:"type",params:{type: "string"},schema:schema39.properties.pointer.type,parentSchema:schema39.properties.pointer,data:data7};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data5.message !== undefined){
let data8 = data5.message;
if(typeof data8 !== "string"){
const err22 = {instancePath:instancePath+"/errors/" + i0+"/message",schemaPath:"#/components/schemas/InvalidField/properties/message/type",keyword:"type",params:{type: "string"},schema:schema39.properties.message.type,parentSchema:schema39.properties.message,data:data8};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
}
else {
const err23 = {instancePath:instancePath+"/errors/" + i0,schemaPath:"#/components/schemas/InvalidField/type",keyword:"type",params:{type: "object"},schema:schema39.type,parentSchema:schema39,data:data5};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
}
else {
const err24 = {instancePath:instancePath+"/errors",schemaPath:"#/properties/errors/type",keyword:"type",params:{type: "array"},schema:schema38.properties.errors.type,parentSchema:schema38.properties.errors,data:data4};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
}
else {
const err25 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema38.type,parentSchema:schema38,data};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
validate113.errors = vErrors;
return errors === 0;
}
validate113.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema189 = {"description":"A file that cannot be imported, with the counts of the report. Nothing was written.","x-remedy":"Correct the rows in `errors`: each has the line, the column and the value. Nothing was written, so the whole\nfile can be sent again. With `mode=partial`, all valid rows are written; with `dry_run=true`, a file is only\nchecked.\n","type":"object","additionalProperties":false,"required":["type","title","status","detail","received","created","updated","unchanged","skipped","refused","errors","dry_run"],"properties":{"type":{"type":"string","enum":["/problems/import-refused"],"x-enum-varnames":["ImportRefused"]},"title":{"type":"string"},"status":{"type":"integer","format":"int32","const":422},"detail":{"type":"string"},"received":{"description":"The number of rows in the file.","type":"integer","format":"int64","minimum":0},"created":{"description":"The number of employees that were created.","type":"integer","format":"int64","minimum":0},"updated":{"description":"The number of employees that were replaced.","type":"integer","format":"int64","minimum":0},"unchanged":{"description":"The number of rows that would have replaced an employee by its equal; nothing was written.","type":"integer","format":"int64","minimum":0},"skipped":{"description":"The number of rows that were skipped because their `emp_id` is taken.","type":"integer","format":"int64","minimum":0},"refused":{"description":"The number of rows that were refused.","type":"integer","format":"int64","minimum":0},"errors":{"description":"The errors of refused rows; the first 1,000 if there are more.","type":"array","minItems":1,"maxItems":1000,"items":{"$ref":"#/components/schemas/RowError"}},"dry_run":{"description":"Whether the import was a dry run, which writes nothing.","type":"boolean"},"file":{"description":"What was recognized in the file; in the report of a dry run.","$ref":"#/components/schemas/RecognizedFile"}}};

function validate115(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate115.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},schema:schema189.required,parentSchema:schema189,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.title === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "title"},schema:schema189.required,parentSchema:schema189,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.status === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "status"},schema:schema189.required,parentSchema:schema189,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.detail === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "detail"},schema:schema189.required,parentSchema:schema189,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.received === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "received"},schema:schema189.required,parentSchema:schema189,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.created === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "created"},schema:schema189.required,parentSchema:schema189,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.updated === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "updated"},schema:schema189.required,parentSchema:schema189,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.unchanged === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "unchanged"},schema:schema189.required,parentSchema:schema189,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.skipped === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "skipped"},schema:schema189.required,parentSchema:schema189,data};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data.refused === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "refused"},schema:schema189.required,parentSchema:schema189,data};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data.errors === undefined){
const err10 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "errors"},schema:schema189.required,parentSchema:schema189,data};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data.dry_run === undefined){
const err11 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "dry_run"},schema:schema189.required,parentSchema:schema189,data};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
for(const key0 in data){
if(!(func2.call(schema189.properties, key0))){
const err12 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema189,data};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.type !== undefined){
let data0 = data.type;
if(typeof data0 !== "string"){
const err13 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"},schema:schema189.properties.type.type,parentSchema:schema189.properties.type,data:data0};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(!(data0 === "/problems/import-refused")){
const err14 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues: schema189.properties.type.enum},schema:schema189.properties.type.enum,parentSchema:schema189.properties.type,data:data0};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.title !== undefined){
let data1 = data.title;
if(typeof data1 !== "string"){
const err15 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"},schema:schema189.properties.title.type,parentSchema:schema189.properties.title,data:data1};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.status !== undefined){
let data2 = data.status;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err16 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type: "integer"},schema:schema189.properties.status.type,parentSchema:schema189.properties.status,data:data2};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(422 !== data2){
const err17 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/const",keyword:"const",params:{allowedValue: 422},schema:422,parentSchema:schema189.properties.status,data:data2};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(!(formats0.validate(data2))){
const err18 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/format",keyword:"format",params:{format: "int32"},schema:"int32",parentSchema:schema189.properties.status,data:data2};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
}
if(data.detail !== undefined){
let data3 = data.detail;
if(typeof data3 !== "string"){
const err19 = {instancePath:instancePath+"/detail",schemaPath:"#/properties/detail/type",keyword:"type",params:{type: "string"},schema:schema189.properties.detail.type,parentSchema:schema189.properties.detail,data:data3};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.received !== undefined){
let data4 = data.received;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
const err20 = {instancePath:instancePath+"/received",schemaPath:"#/properties/received/type",keyword:"type",params:{type: "integer"},schema:schema189.properties.received.type,parentSchema:schema189.properties.received,data:data4};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 0 || isNaN(data4)){
const err21 = {instancePath:instancePath+"/received",schemaPath:"#/properties/received/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema189.properties.received,data:data4};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(!(formats48.validate(data4))){
const err22 = {instancePath:instancePath+"/received",schemaPath:"#/properties/received/format",keyword:"format",params:{format: "int64"},schema:"int64",parentSchema:schema189.properties.received,data:data4};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
}
if(data.created !== undefined){
let data5 = data.created;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
const err23 = {instancePath:instancePath+"/created",schemaPath:"#/properties/created/type",keyword:"type",params:{type: "integer"},schema:schema189.properties.created.type,parentSchema:schema189.properties.created,data:data5};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 0 || isNaN(data5)){
const err24 = {instancePath:instancePath+"/created",schemaPath:"#/properties/created/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema189.properties.created,data:data5};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(!(formats48.validate(data5))){
const err25 = {instancePath:instancePath+"/created",schemaPath:"#/properties/created/format",keyword:"format",params:{format: "int64"},schema:"int64",parentSchema:schema189.properties.created,data:data5};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
}
if(data.updated !== undefined){
let data6 = data.updated;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
const err26 = {instancePath:instancePath+"/updated",schemaPath:"#/properties/updated/type",keyword:"type",params:{type: "integer"},schema:schema189.properties.updated.type,parentSchema:schema189.properties.updated,data:data6};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 < 0 || isNaN(data6)){
const err27 = {instancePath:instancePath+"/updated",schemaPath:"#/properties/updated/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema189.properties.updated,data:data6};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(!(formats48.validate(data6))){
const err28 = {instancePath:instancePath+"/updated",schemaPath:"#/properties/updated/format",keyword:"format",params:{format: "int64"},schema:"int64",parentSchema:schema189.properties.updated,data:data6};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
}
if(data.unchanged !== undefined){
let data7 = data.unchanged;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
const err29 = {instancePath:instancePath+"/unchanged",schemaPath:"#/properties/unchanged/type",keyword:"type",params:{type: "integer"},schema:schema189.properties.unchanged.type,parentSchema:schema189.properties.unchanged,data:data7};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 < 0 || isNaN(data7)){
const err30 = {instancePath:instancePath+"/unchanged",schemaPath:"#/properties/unchanged/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema189.properties.unchanged,data:data7};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if(!(formats48.validate(data7))){
const err31 = {instancePath:instancePath+"/unchanged",schemaPath:"#/properties/unchanged/format",keyword:"format",params:{format: "int64"},schema:"int64",parentSchema:schema189.properties.unchanged,data:data7};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
}
if(data.skipped !== undefined){
let data8 = data.skipped;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
const err32 = {instancePath:instancePath+"/skipped",schemaPath:"#/properties/skipped/type",keyword:"type",params:{type: "integer"},schema:schema189.properties.skipped.type,parentSchema:schema189.properties.skipped,data:data8};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 < 0 || isNaN(data8)){
const err33 = {instancePath:instancePath+"/skipped",schemaPath:"#/properties/skipped/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema189.properties.skipped,data:data8};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if(!(formats48.validate(data8))){
const err34 = {instancePath:instancePath+"/skipped",schemaPath:"#/properties/skipped/format",keyword:"format",params:{format: "int64"},schema:"int64",parentSchema:schema189.properties.skipped,data:data8};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
}
if(data.refused !== undefined){
let data9 = data.refused;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
const err35 = {instancePath:instancePath+"/refused",schemaPath:"#/properties/refused/type",keyword:"type",params:{type: "integer"},schema:schema189.properties.refused.type,parentSchema:schema189.properties.refused,data:data9};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 < 0 || isNaN(data9)){
const err36 = {instancePath:instancePath+"/refused",schemaPath:"#/properties/refused/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema189.properties.refused,data:data9};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if(!(formats48.validate(data9))){
const err37 = {instancePath:instancePath+"/refused",schemaPath:"#/properties/refused/format",keyword:"format",params:{format: "int64"},schema:"int64",parentSchema:schema189.properties.refused,data:data9};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
}
if(data.errors !== undefined){
let data10 = data.errors;
if(Array.isArray(data10)){
if(data10.length > 1000){
const err38 = {instancePath:instancePath+"/errors",schemaPath:"#/properties/errors/maxItems",keyword:"maxItems",params:{limit: 1000},schema:1000,parentSchema:schema189.properties.errors,data:data10};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if(data10.length < 1){
const err39 = {instancePath:instancePath+"/errors",schemaPath:"#/properties/errors/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema189.properties.errors,data:data10};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
const len0 = data10.length;
for(let i0=0; i0<len0; i0++){
let data11 = data10[i0];
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
if(data11.line === undefined){
const err40 = {instancePath:instancePath+"/errors/" + i0,schemaPath:"#/components/schemas/RowError/required",keyword:"required",params:{missingProperty: "line"},schema:schema183.required,parentSchema:schema183,data:data11};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
if(data11.pointer === undefined){
const err41 = {instancePath:instancePath+"/errors/" + i0,schemaPath:"#/components/schemas/RowError/required",keyword:"required",params:{missingProperty: "pointer"},schema:schema183.required,parentSchema:schema183,data:data11};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
if(data11.message === undefined){
const err42 = {instancePath:instancePath+"/errors/" + i0,schemaPath:"#/components/schemas/RowError/required",keyword:"required",params:{missingProperty: "message"},schema:schema183.required,parentSchema:schema183,data:data11};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
for(const key1 in data11){
if(!((((key1 === "line") || (key1 === "pointer")) || (key1 === "message")) || (key1 === "value"))){
const err43 = {instancePath:instancePath+"/errors/" + i0,schemaPath:"#/components/schemas/RowError/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema183,data:data11};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data11.line !== undefined){
let data12 = data11.line;
if(!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))){
const err44 = {instancePath:instancePath+"/errors/" + i0+"/line",schemaPath:"#/components/schemas/RowError/properties/line/type",keyword:"type",params:{type: "integer"},schema:schema183.properties.line.type,parentSchema:schema183.properties.line,data:data12};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 < 1 || isNaN(data12)){
const err45 = {instancePath:instancePath+"/errors/" + i0+"/line",schemaPath:"#/components/schemas/RowError/properties/line/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema183.properties.line,data:data12};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
if(!(formats48.validate(data12))){
const err46 = {instancePath:instancePath+"/errors/" + i0+"/line",schemaPath:"#/components/schemas/RowError/properties/line/format",keyword:"format",params:{format: "int64"},schema:"int64",parentSchema:schema183.properties.line,data:data12};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
}
if(data11.pointer !== undefined){
let data13 = data11.pointer;
if(typeof data13 !== "string"){
const err47 = {instancePath:instancePath+"/errors/" + i0+"/pointer",schemaPath:"#/components/schemas/RowError/properties/pointer/type",keyword:"type",params:{type: "string"},schema:schema183.properties.pointer.type,parentSchema:schema183.properties.pointer,data:data13};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data11.message !== undefined){
let data14 = data11.message;
if(typeof data14 !== "string"){
const err48 = {instancePath:instancePath+"/errors/" + i0+"/message",schemaPath:"#/components/schemas/RowError/properties/message/type",keyword:"type",params:{type: "string"},schema:schema183.properties.message.type,parentSchema:schema183.properties.message,data:data14};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
if(data11.value !== undefined){
let data15 = data11.value;
if(typeof data15 !== "string"){
const err49 = {instancePath:instancePath+"/errors/" + i0+"/value",schemaPath:"#/components/schemas/RowError/properties/value/type",keyword:"type",params:{type: "string"},schema:schema183.properties.value.type,parentSchema:schema183.properties.value,data:data15};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
}
else {
const err50 = {instancePath:instancePath+"/errors/" + i0,schemaPath:"#/components/schemas/RowError/type",keyword:"type",params:{type: "object"},schema:schema183.type,parentSchema:schema183,data:data11};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
}
else {
const err51 = {instancePath:instancePath+"/errors",schemaPath:"#/properties/errors/type",keyword:"type",params:{type: "array"},schema:schema189.properties.errors.type,parentSchema:schema189.properties.errors,data:data10};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data.dry_run !== undefined){
let data16 = data.dry_run;
if(typeof data16 !== "boolean"){
const err52 = {instancePath:instancePath+"/dry_run",schemaPath:"#/properties/dry_run/type",keyword:"type",params:{type: "boolean"},schema:schema189.properties.dry_run.type,parentSchema:schema189.properties.dry_run,data:data16};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(data.file !== undefined){
let data17 = data.file;
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
if(data17.format === undefined){
const err53 = {instancePath:instancePath+"/file",schemaPath:"#/components/schemas/RecognizedFile/required",keyword:"required",params:{missingProperty: "format"},schema:schema184.required,parentSchema:schema184,data:data17};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
for(const key2 in data17){
if(!(((((((key2 === "format") || (key2 === "compression")) || (key2 === "encoding")) || (key2 === "sheet")) || (key2 === "delimiter")) || (key2 === "columns")) || (key2 === "date_format"))){
const err54 = {instancePath:instancePath+"/file",schemaPath:"#/components/schemas/RecognizedFile/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},schema:false,parentSchema:schema184,data:data17};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
if(data17.format !== undefined){
let data18 = data17.format;
if(typeof data18 !== "string"){
const err55 = {instancePath:instancePath+"/file/format",schemaPath:"#/components/schemas/RecognizedFile/properties/format/type",keyword:"type",params:{type: "string"},schema:schema184.properties.format.type,parentSchema:schema184.properties.format,data:data18};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
if(!(((data18 === "csv") || (data18 === "ndjson")) || (data18 === "xlsx"))){
const err56 = {instancePath:instancePath+"/file/format",schemaPath:"#/components/schemas/RecognizedFile/properties/format/enum",keyword:"enum",params:{allowedValues: schema184.properties.format.enum},schema:schema184.properties.format.enum,parentSchema:schema184.properties.format,data:data18};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
if(data17.compression !== undefined){
let data19 = data17.compression;
if(typeof data19 !== "string"){
const err57 = {instancePath:instancePath+"/file/compression",schemaPath:"#/components/schemas/RecognizedFile/properties/compression/type",keyword:"type",params:{type: "string"},schema:schema184.properties.compression.type,parentSchema:schema184.properties.compression,data:data19};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
if(!(data19 === "gzip")){
const err58 = {instancePath:instancePath+"/file/compression",schemaPath:"#/components/schemas/RecognizedFile/properties/compression/enum",keyword:"enum",params:{allowedValues: schema184.properties.compression.enum},schema:schema184.properties.compression.enum,parentSchema:schema184.properties.compression,data:data19};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
if(data17.encoding !== undefined){
let data20 = data17.encoding;
if(typeof data20 !== "string"){
const err59 = {instancePath:instancePath+"/file/encoding",schemaPath:"#/components/schemas/RecognizedFile/properties/encoding/type",keyword:"type",params:{type: "string"},schema:schema184.properties.encoding.type,parentSchema:schema184.properties.encoding,data:data20};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
if(data17.sheet !== undefined){
let data21 = data17.sheet;
if(typeof data21 !== "string"){
const err60 = {instancePath:instancePath+"/file/sheet",schemaPath:"#/components/schemas/RecognizedFile/properties/sheet/type",keyword:"type",params:{type: "string"},schema:schema184.properties.sheet.type,parentSchema:schema184.properties.sheet,data:data21};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
if(data17.delimiter !== undefined){
let data22 = data17.delimiter;
if(typeof data22 === "string"){
if(data22.length < 2 * 1){
if(func1(data22) < 1){
const err61 = {instancePath:instancePath+"/file/delimiter",schemaPath:"#/components/schemas/RecognizedFile/properties/delimiter/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema184.properties.delimiter,data:data22};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
if(data22.length > 1){
if(func1(data22) > 1){
const err62 = {instancePath:instancePath+"/file/delimiter",schemaPath:"#/components/schemas/RecognizedFile/properties/delimiter/maxLength",keyword:"maxLength",params:{limit: 1},schema:1,parentSchema:schema184.properties.delimiter,data:data22};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
}
else {
const err63 = {instancePath:instancePath+"/file/delimiter",schemaPath:"#/components/schemas/RecognizedFile/properties/delimiter/type",keyword:"type",params:{type: "string"},schema:schema184.properties.delimiter.type,parentSchema:schema184.properties.delimiter,data:data22};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
if(data17.columns !== undefined){
let data23 = data17.columns;
if(Array.isArray(data23)){
if(data23.length > 1000){
const err64 = {instancePath:instancePath+"/file/columns",schemaPath:"#/components/schemas/RecognizedFile/properties/columns/maxItems",keyword:"maxItems",params:{limit: 1000},schema:1000,parentSchema:schema184.properties.columns,data:data23};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
const len1 = data23.length;
for(let i1=0; i1<len1; i1++){
let data24 = data23[i1];
if(typeof data24 !== "string"){
const err65 = {instancePath:instancePath+"/file/columns/" + i1,schemaPath:"#/components/schemas/RecognizedFile/properties/columns/items/type",keyword:"type",params:{type: "string"},schema:schema184.properties.columns.items.type,parentSchema:schema184.properties.columns.items,data:data24};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
}
else {
const err66 = {instancePath:instancePath+"/file/columns",schemaPath:"#/components/schemas/RecognizedFile/properties/columns/type",keyword:"type",params:{type: "array"},schema:schema184.properties.columns.type,parentSchema:schema184.properties.columns,data:data23};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
if(data17.date_format !== undefined){
let data25 = data17.date_format;
if(typeof data25 !== "string"){
const err67 = {instancePath:instancePath+"/file/date_format",schemaPath:"#/components/schemas/RecognizedFile/properties/date_format/type",keyword:"type",params:{type: "string"},schema:schema184.properties.date_format.type,parentSchema:schema184.properties.date_format,data:data25};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
if(!((((data25 === "YYYY-MM-DD") || (data25 === "YMD")) || (data25 === "DMY")) || (data25 === "MDY"))){
const err68 = {instancePath:instancePath+"/file/date_format",schemaPath:"#/components/schemas/RecognizedFile/properties/date_format/enum",keyword:"enum",params:{allowedValues: schema184.properties.date_format.enum},schema:schema184.properties.date_format.enum,parentSchema:schema184.properties.date_format,data:data25};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
}
else {
const err69 = {instancePath:instancePath+"/file",schemaPath:"#/components/schemas/RecognizedFile/type",keyword:"type",params:{type: "object"},schema:schema184.type,parentSchema:schema184,data:data17};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
}
else {
const err70 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema189.type,parentSchema:schema189,data};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
validate115.errors = vErrors;
return errors === 0;
}
validate115.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate112(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate112.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
let valid0 = false;
let passing0 = null;
const _errs1 = errors;
if(!(validate113(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate113.errors : vErrors.concat(validate113.errors);
errors = vErrors.length;
}
var _valid0 = _errs1 === errors;
if(_valid0){
valid0 = true;
passing0 = 0;
var props0 = true;
}
const _errs2 = errors;
if(!(validate115(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate115.errors : vErrors.concat(validate115.errors);
errors = vErrors.length;
}
var _valid0 = _errs2 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid0 = true;
passing0 = 1;
if(props0 !== true){
props0 = true;
}
}
}
if(!valid0){
const err0 = {instancePath,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},schema:schema186.oneOf,parentSchema:schema186,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate112.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate112.evaluated = {"dynamicProps":true,"dynamicItems":false};


function validate111(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate111.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate112(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate112.errors : vErrors.concat(validate112.errors);
errors = vErrors.length;
}
else {
var props0 = validate112.evaluated.props;
}
validate111.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate111.evaluated = {"dynamicProps":true,"dynamicItems":false};

exports.schema47 = validate118;
const schema192 = {"type":"object","additionalProperties":false,"required":[],"properties":{"format":{"$ref":"contract#/paths/~1employees~1export/get/parameters/0/schema"},"raw":{"$ref":"contract#/paths/~1employees~1export/get/parameters/1/schema"},"bom":{"$ref":"contract#/paths/~1employees~1export/get/parameters/2/schema"},"city":{"$ref":"contract#/components/parameters/CityFilter/schema"},"country":{"$ref":"contract#/components/parameters/CountryFilter/schema"},"emp_name":{"$ref":"contract#/components/parameters/EmpNameFilter/schema"},"born_from":{"$ref":"contract#/components/parameters/BornFrom/schema"},"born_to":{"$ref":"contract#/components/parameters/BornTo/schema"},"q":{"$ref":"contract#/components/parameters/TextFilter/schema"},"sort_by":{"$ref":"contract#/components/parameters/SortField/schema"},"order":{"$ref":"contract#/components/parameters/SortOrder/schema"}}};
const schema193 = {"type":"string","enum":["csv","ndjson","xlsx"]};
const schema194 = {"type":"boolean","default":false};
const schema195 = {"type":"boolean","default":false};

function validate118(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate118.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func2.call(schema192.properties, key0))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema192,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.format !== undefined){
let data0 = data.format;
if(typeof data0 !== "string"){
const err1 = {instancePath:instancePath+"/format",schemaPath:"contract#/paths/~1employees~1export/get/parameters/0/schema/type",keyword:"type",params:{type: "string"},schema:schema193.type,parentSchema:schema193,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!(((data0 === "csv") || (data0 === "ndjson")) || (data0 === "xlsx"))){
const err2 = {instancePath:instancePath+"/format",schemaPath:"contract#/paths/~1employees~1export/get/parameters/0/schema/enum",keyword:"enum",params:{allowedValues: schema193.enum},schema:schema193.enum,parentSchema:schema193,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.raw !== undefined){
let data1 = data.raw;
if(typeof data1 !== "boolean"){
const err3 = {instancePath:instancePath+"/raw",schemaPath:"contract#/paths/~1employees~1export/get/parameters/1/schema/type",keyword:"type",params:{type: "boolean"},schema:schema194.type,parentSchema:schema194,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.bom !== undefined){
let data2 = data.bom;
if(typeof data2 !== "boolean"){
const err4 = {instancePath:instancePath+"/bom",schemaPath:"contract#/paths/~1employees~1export/get/parameters/2/schema/type",keyword:"type",params:{type: "boolean"},schema:schema195.type,parentSchema:schema195,data:data2};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.city !== undefined){
let data3 = data.city;
if(typeof data3 === "string"){
if(data3.length > 200){
if(func1(data3) > 200){
const err5 = {instancePath:instancePath+"/city",schemaPath:"contract#/components/parameters/CityFilter/schema/maxLength",keyword:"maxLength",params:{limit: 200},schema:200,parentSchema:schema139,data:data3};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(!pattern9.test(data3)){
const err6 = {instancePath:instancePath+"/city",schemaPath:"contract#/components/parameters/CityFilter/schema/pattern",keyword:"pattern",params:{pattern: "^[^\\x00]*$"},schema:"^[^\\x00]*$",parentSchema:schema139,data:data3};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/city",schemaPath:"contract#/components/parameters/CityFilter/schema/type",keyword:"type",params:{type: "string"},schema:schema139.type,parentSchema:schema139,data:data3};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.country !== undefined){
let data4 = data.country;
if(typeof data4 === "string"){
if(data4.length > 200){
if(func1(data4) > 200){
const err8 = {instancePath:instancePath+"/country",schemaPath:"contract#/components/parameters/CountryFilter/schema/maxLength",keyword:"maxLength",params:{limit: 200},schema:200,parentSchema:schema140,data:data4};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(!pattern9.test(data4)){
const err9 = {instancePath:instancePath+"/country",schemaPath:"contract#/components/parameters/CountryFilter/schema/pattern",keyword:"pattern",params:{pattern: "^[^\\x00]*$"},schema:"^[^\\x00]*$",parentSchema:schema140,data:data4};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/country",schemaPath:"contract#/components/parameters/CountryFilter/schema/type",keyword:"type",params:{type: "string"},schema:schema140.type,parentSchema:schema140,data:data4};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.emp_name !== undefined){
let data5 = data.emp_name;
if(typeof data5 === "string"){
if(data5.length > 200){
if(func1(data5) > 200){
const err11 = {instancePath:instancePath+"/emp_name",schemaPath:"contract#/components/parameters/EmpNameFilter/schema/maxLength",keyword:"maxLength",params:{limit: 200},schema:200,parentSchema:schema141,data:data5};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(!pattern9.test(data5)){
const err12 = {instancePath:instancePath+"/emp_name",schemaPath:"contract#/components/parameters/EmpNameFilter/schema/pattern",keyword:"pattern",params:{pattern: "^[^\\x00]*$"},schema:"^[^\\x00]*$",parentSchema:schema141,data:data5};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/emp_name",schemaPath:"contract#/components/parameters/EmpNameFilter/schema/type",keyword:"type",params:{type: "string"},schema:schema141.type,parentSchema:schema141,data:data5};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.born_from !== undefined){
let data6 = data.born_from;
if(typeof data6 === "string"){
if(!(formats68(data6))){
const err14 = {instancePath:instancePath+"/born_from",schemaPath:"contract#/components/parameters/BornFrom/schema/format",keyword:"format",params:{format: "date"},schema:"date",parentSchema:schema142,data:data6};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(!func37["x-not-before"](data6, "0001-01-01")){
const err15 = {instancePath:instancePath+"/born_from",schemaPath:"contract#/components/parameters/BornFrom/schema/x-not-before",keyword:"x-not-before",params:{},schema:"0001-01-01",parentSchema:schema142,data:data6};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/born_from",schemaPath:"contract#/components/parameters/BornFrom/schema/type",keyword:"type",params:{type: "string"},schema:schema142.type,parentSchema:schema142,data:data6};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.born_to !== undefined){
let data7 = data.born_to;
if(typeof data7 === "string"){
if(!(formats68(data7))){
const err17 = {instancePath:instancePath+"/born_to",schemaPath:"contract#/components/parameters/BornTo/schema/format",keyword:"format",params:{format: "date"},schema:"date",parentSchema:schema143,data:data7};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(!func37["x-not-before"](data7, "0001-01-01")){
const err18 = {instancePath:instancePath+"/born_to",schemaPath:"contract#/components/parameters/BornTo/schema/x-not-before",keyword:"x-not-before",params:{},schema:"0001-01-01",parentSchema:schema143,data:data7};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
else {
const err19 = {instancePath:instancePath+"/born_to",schemaPath:"contract#/components/parameters/BornTo/schema/type",keyword:"type",params:{type: "string"},schema:schema143.type,parentSchema:schema143,data:data7};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.q !== undefined){
let data8 = data.q;
if(typeof data8 === "string"){
if(data8.length > 200){
if(func1(data8) > 200){
const err20 = {instancePath:instancePath+"/q",schemaPath:"contract#/components/parameters/TextFilter/schema/maxLength",keyword:"maxLength",params:{limit: 200},schema:200,parentSchema:schema144,data:data8};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(!pattern9.test(data8)){
const err21 = {instancePath:instancePath+"/q",schemaPath:"contract#/components/parameters/TextFilter/schema/pattern",keyword:"pattern",params:{pattern: "^[^\\x00]*$"},schema:"^[^\\x00]*$",parentSchema:schema144,data:data8};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
else {
const err22 = {instancePath:instancePath+"/q",schemaPath:"contract#/components/parameters/TextFilter/schema/type",keyword:"type",params:{type: "string"},schema:schema144.type,parentSchema:schema144,data:data8};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.sort_by !== undefined){
let data9 = data.sort_by;
if(typeof data9 !== "string"){
const err23 = {instancePath:instancePath+"/sort_by",schemaPath:"contract#/components/parameters/SortField/schema/type",keyword:"type",params:{type: "string"},schema:schema145.type,parentSchema:schema145,data:data9};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(!(((((data9 === "emp_id") || (data9 === "emp_name")) || (data9 === "emp_dob")) || (data9 === "city")) || (data9 === "country"))){
const err24 = {instancePath:instancePath+"/sort_by",schemaPath:"contract#/components/parameters/SortField/schema/enum",keyword:"enum",params:{allowedValues: schema145.enum},schema:schema145.enum,parentSchema:schema145,data:data9};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.order !== undefined){
let data10 = data.order;
if(typeof data10 !== "string"){
const err25 = {instancePath:instancePath+"/order",schemaPath:"contract#/components/parameters/SortOrder/schema/type",keyword:"type",params:{type: "string"},schema:schema146.type,parentSchema:schema146,data:data10};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(!((data10 === "asc") || (data10 === "desc"))){
const err26 = {instancePath:instancePath+"/order",schemaPath:"contract#/components/parameters/SortOrder/schema/enum",keyword:"enum",params:{allowedValues: schema146.enum},schema:schema146.enum,parentSchema:schema146,data:data10};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
}
else {
const err27 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema192.type,parentSchema:schema192,data};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
validate118.errors = vErrors;
return errors === 0;
}
validate118.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports.schema48 = validate119;
const schema204 = {"type":"object","additionalProperties":false,"required":["emp_id"],"properties":{"emp_id":{"$ref":"contract#/components/schemas/EmpId"}}};

function validate119(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate119.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.emp_id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "emp_id"},schema:schema204.required,parentSchema:schema204,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "emp_id")){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema204,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.emp_id !== undefined){
let data0 = data.emp_id;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err2 = {instancePath:instancePath+"/emp_id",schemaPath:"contract#/components/schemas/EmpId/type",keyword:"type",params:{type: "integer"},schema:schema150.type,parentSchema:schema150,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 2147483647 || isNaN(data0)){
const err3 = {instancePath:instancePath+"/emp_id",schemaPath:"contract#/components/schemas/EmpId/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},schema:2147483647,parentSchema:schema150,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data0 < 1 || isNaN(data0)){
const err4 = {instancePath:instancePath+"/emp_id",schemaPath:"contract#/components/schemas/EmpId/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema150,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(!(formats0.validate(data0))){
const err5 = {instancePath:instancePath+"/emp_id",schemaPath:"contract#/components/schemas/EmpId/format",keyword:"format",params:{format: "int32"},schema:"int32",parentSchema:schema150,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema204.type,parentSchema:schema204,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate119.errors = vErrors;
return errors === 0;
}
validate119.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports.schema49 = validate120;
const schema206 = {"$ref":"contract#/components/schemas/EmployeeNotFoundProblem"};
const schema207 = {"description":"No employee has this business ID.","x-remedy":"Check the `emp_id`. It may have changed, or the employee may have been deleted:\n`GET /employees/{emp_id}/history` tells. `GET /employees` finds employees by name, city or country.\n","type":"object","additionalProperties":false,"required":["type","title","status","detail"],"properties":{"type":{"type":"string","enum":["/problems/employee-not-found"],"x-enum-varnames":["EmployeeNotFound"]},"title":{"type":"string"},"status":{"type":"integer","format":"int32","const":404},"detail":{"type":"string"}}};

function validate120(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate120.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err0 = {instancePath,schemaPath:"contract#/components/schemas/EmployeeNotFoundProblem/required",keyword:"required",params:{missingProperty: "type"},schema:schema207.required,parentSchema:schema207,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.title === undefined){
const err1 = {instancePath,schemaPath:"contract#/components/schemas/EmployeeNotFoundProblem/required",keyword:"required",params:{missingProperty: "title"},schema:schema207.required,parentSchema:schema207,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.status === undefined){
const err2 = {instancePath,schemaPath:"contract#/components/schemas/EmployeeNotFoundProblem/required",keyword:"required",params:{missingProperty: "status"},schema:schema207.required,parentSchema:schema207,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.detail === undefined){
const err3 = {instancePath,schemaPath:"contract#/components/schemas/EmployeeNotFoundProblem/required",keyword:"required",params:{missingProperty: "detail"},schema:schema207.required,parentSchema:schema207,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "type") || (key0 === "title")) || (key0 === "status")) || (key0 === "detail"))){
const err4 = {instancePath,schemaPath:"contract#/components/schemas/EmployeeNotFoundProblem/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema207,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.type !== undefined){
let data0 = data.type;
if(typeof data0 !== "string"){
const err5 = {instancePath:instancePath+"/type",schemaPath:"contract#/components/schemas/EmployeeNotFoundProblem/properties/type/type",keyword:"type",params:{type: "string"},schema:schema207.properties.type.type,parentSchema:schema207.properties.type,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(!(data0 === "/problems/employee-not-found")){
const err6 = {instancePath:instancePath+"/type",schemaPath:"contract#/components/schemas/EmployeeNotFoundProblem/properties/type/enum",keyword:"enum",params:{allowedValues: schema207.properties.type.enum},schema:schema207.properties.type.enum,parentSchema:schema207.properties.type,data:data0};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.title !== undefined){
let data1 = data.title;
if(typeof data1 !== "string"){
const err7 = {instancePath:instancePath+"/title",schemaPath:"contract#/components/schemas/EmployeeNotFoundProblem/properties/title/type",keyword:"type",params:{type: "string"},schema:schema207.properties.title.type,parentSchema:schema207.properties.title,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.status !== undefined){
let data2 = data.status;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err8 = {instancePath:instancePath+"/status",schemaPath:"contract#/components/schemas/EmployeeNotFoundProblem/properties/status/type",keyword:"type",params:{type: "integer"},schema:schema207.properties.status.type,parentSchema:schema207.properties.status,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(404 !== data2){
const err9 = {instancePath:instancePath+"/status",schemaPath:"contract#/components/schemas/EmployeeNotFoundProblem/properties/status/const",keyword:"const",params:{allowedValue: 404},schema:404,parentSchema:schema207.properties.status,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(!(formats0.validate(data2))){
const err10 = {instancePath:instancePath+"/status",schemaPath:"contract#/components/schemas/EmployeeNotFoundProblem/properties/status/format",keyword:"format",params:{format: "int32"},schema:"int32",parentSchema:schema207.properties.status,data:data2};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
if(data.detail !== undefined){
let data3 = data.detail;
if(typeof data3 !== "string"){
const err11 = {instancePath:instancePath+"/detail",schemaPath:"contract#/components/schemas/EmployeeNotFoundProblem/properties/detail/type",keyword:"type",params:{type: "string"},schema:schema207.properties.detail.type,parentSchema:schema207.properties.detail,data:data3};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
else {
const err12 = {instancePath,schemaPath:"contract#/components/schemas/EmployeeNotFoundProblem/type",keyword:"type",params:{type: "object"},schema:schema207.type,parentSchema:schema207,data};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
validate120.errors = vErrors;
return errors === 0;
}
validate120.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports.schema50 = validate121;
const schema208 = {"type":"object","additionalProperties":false,"required":[],"properties":{"If-Match":{"$ref":"contract#/components/parameters/IfMatch/schema"},"If-None-Match":{"$ref":"contract#/components/parameters/IfNoneMatch/schema"}}};
const schema209 = {"type":"string","maxLength":2000,"pattern":"^(\\*|(W/)?\"[!#-~]*\"([ \\t]*,[ \\t]*(W/)?\"[!#-~]*\")*)$","x-messages":{"pattern":"Header should be * or a list of entity tags in double quotes, as ETag has them"}};

function validate121(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate121.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "If-Match") || (key0 === "If-None-Match"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema208,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data["If-Match"] !== undefined){
let data0 = data["If-Match"];
if(typeof data0 === "string"){
if(data0.length > 2000){
if(func1(data0) > 2000){
const err1 = {instancePath:instancePath+"/If-Match",schemaPath:"contract#/components/parameters/IfMatch/schema/maxLength",keyword:"maxLength",params:{limit: 2000},schema:2000,parentSchema:schema209,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(!pattern4.test(data0)){
const err2 = {instancePath:instancePath+"/If-Match",schemaPath:"contract#/components/parameters/IfMatch/schema/pattern",keyword:"pattern",params:{pattern: "^(\\*|(W/)?\"[!#-~]*\"([ \\t]*,[ \\t]*(W/)?\"[!#-~]*\")*)$"},schema:"^(\\*|(W/)?\"[!#-~]*\"([ \\t]*,[ \\t]*(W/)?\"[!#-~]*\")*)$",parentSchema:schema209,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/If-Match",schemaPath:"contract#/components/parameters/IfMatch/schema/type",keyword:"type",params:{type: "string"},schema:schema209.type,parentSchema:schema209,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data["If-None-Match"] !== undefined){
let data1 = data["If-None-Match"];
if(typeof data1 === "string"){
if(data1.length > 2000){
if(func1(data1) > 2000){
const err4 = {instancePath:instancePath+"/If-None-Match",schemaPath:"contract#/components/parameters/IfNoneMatch/schema/maxLength",keyword:"maxLength",params:{limit: 2000},schema:2000,parentSchema:schema45,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(!pattern4.test(data1)){
const err5 = {instancePath:instancePath+"/If-None-Match",schemaPath:"contract#/components/parameters/IfNoneMatch/schema/pattern",keyword:"pattern",params:{pattern: "^(\\*|(W/)?\"[!#-~]*\"([ \\t]*,[ \\t]*(W/)?\"[!#-~]*\")*)$"},schema:"^(\\*|(W/)?\"[!#-~]*\"([ \\t]*,[ \\t]*(W/)?\"[!#-~]*\")*)$",parentSchema:schema45,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/If-None-Match",schemaPath:"contract#/components/parameters/IfNoneMatch/schema/type",keyword:"type",params:{type: "string"},schema:schema45.type,parentSchema:schema45,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema208.type,parentSchema:schema208,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate121.errors = vErrors;
return errors === 0;
}
validate121.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports.schema51 = validate122;
const schema211 = {"$ref":"contract#/components/schemas/EmployeeReplacement"};
const schema212 = {"type":"object","additionalProperties":false,"required":["emp_name","emp_dob","city","country"],"properties":{"emp_id":{"description":"Optional; equal to the `emp_id` of the path.","$ref":"#/components/schemas/EmpId"},"emp_name":{"$ref":"#/components/schemas/EmpName"},"emp_dob":{"$ref":"#/components/schemas/EmpDob"},"city":{"$ref":"#/components/schemas/City"},"country":{"$ref":"#/components/schemas/Country"}}};

function validate123(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate123.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.emp_name === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "emp_name"},schema:schema212.required,parentSchema:schema212,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.emp_dob === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "emp_dob"},schema:schema212.required,parentSchema:schema212,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.city === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "city"},schema:schema212.required,parentSchema:schema212,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.country === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "country"},schema:schema212.required,parentSchema:schema212,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "emp_id") || (key0 === "emp_name")) || (key0 === "emp_dob")) || (key0 === "city")) || (key0 === "country"))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema212,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.emp_id !== undefined){
let data0 = data.emp_id;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err5 = {instancePath:instancePath+"/emp_id",schemaPath:"#/components/schemas/EmpId/type",keyword:"type",params:{type: "integer"},schema:schema150.type,parentSchema:schema150,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 2147483647 || isNaN(data0)){
const err6 = {instancePath:instancePath+"/emp_id",schemaPath:"#/components/schemas/EmpId/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},schema:2147483647,parentSchema:schema150,data:data0};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data0 < 1 || isNaN(data0)){
const err7 = {instancePath:instancePath+"/emp_id",schemaPath:"#/components/schemas/EmpId/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema150,data:data0};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(!(formats0.validate(data0))){
const err8 = {instancePath:instancePath+"/emp_id",schemaPath:"#/components/schemas/EmpId/format",keyword:"format",params:{format: "int32"},schema:"int32",parentSchema:schema150,data:data0};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
if(data.emp_name !== undefined){
let data1 = data.emp_name;
if(typeof data1 === "string"){
if(data1.length < 2 * 1){
if(func1(data1) < 1){
const err9 = {instancePath:instancePath+"/emp_name",schemaPath:"#/components/schemas/EmpName/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema154,data:data1};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data1.length > 200){
if(func1(data1) > 200){
const err10 = {instancePath:instancePath+"/emp_name",schemaPath:"#/components/schemas/EmpName/maxLength",keyword:"maxLength",params:{limit: 200},schema:200,parentSchema:schema154,data:data1};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(!pattern15.test(data1)){
const err11 = {instancePath:instancePath+"/emp_name",schemaPath:"#/components/schemas/EmpName/pattern",keyword:"pattern",params:{pattern: "^\\s*[^\\s\\x00][^\\x00]*$"},schema:"^\\s*[^\\s\\x00][^\\x00]*$",parentSchema:schema154,data:data1};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(!(formats76(data1))){
const err12 = {instancePath:instancePath+"/emp_name",schemaPath:"#/components/schemas/EmpName/format",keyword:"format",params:{format: "text"},schema:"text",parentSchema:schema154,data:data1};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(!func37["x-text"](data1, true)){
const err13 = {instancePath:instancePath+"/emp_name",schemaPath:"#/components/schemas/EmpName/x-text",keyword:"x-text",params:{},schema:true,parentSchema:schema154,data:data1};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(!func37["x-visible"](data1, true)){
const err14 = {instancePath:instancePath+"/emp_name",schemaPath:"#/components/schemas/EmpName/x-visible",keyword:"x-visible",params:{},schema:true,parentSchema:schema154,data:data1};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
else {
const err15 = {instancePath:instancePath+"/emp_name",schemaPath:"#/components/schemas/EmpName/type",keyword:"type",params:{type: "string"},schema:schema154.type,parentSchema:schema154,data:data1};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.emp_dob !== undefined){
let data2 = data.emp_dob;
if(typeof data2 === "string"){
if(!(formats68(data2))){
const err16 = {instancePath:instancePath+"/emp_dob",schemaPath:"#/components/schemas/EmpDob/format",keyword:"format",params:{format: "date"},schema:"date",parentSchema:schema155,data:data2};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(!func37["x-not-before"](data2, "1900-01-01")){
const err17 = {instancePath:instancePath+"/emp_dob",schemaPath:"#/components/schemas/EmpDob/x-not-before",keyword:"x-not-before",params:{},schema:"1900-01-01",parentSchema:schema155,data:data2};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(!func37["x-not-after"](data2, "today")){
const err18 = {instancePath:instancePath+"/emp_dob",schemaPath:"#/components/schemas/EmpDob/x-not-after",keyword:"x-not-after",params:{},schema:"today",parentSchema:schema155,data:data2};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
else {
const err19 = {instancePath:instancePath+"/emp_dob",schemaPath:"#/components/schemas/EmpDob/type",keyword:"type",params:{type: "string"},schema:schema155.type,parentSchema:schema155,data:data2};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.city !== undefined){
let data3 = data.city;
if(typeof data3 === "string"){
if(data3.length < 2 * 1){
if(func1(data3) < 1){
const err20 = {instancePath:instancePath+"/city",schemaPath:"#/components/schemas/City/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema156,data:data3};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data3.length > 200){
if(func1(data3) > 200){
const err21 = {instancePath:instancePath+"/city",schemaPath:"#/components/schemas/City/maxLength",keyword:"maxLength",params:{limit: 200},schema:200,parentSchema:schema156,data:data3};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(!pattern15.test(data3)){
const err22 = {instancePath:instancePath+"/city",schemaPath:"#/components/schemas/City/pattern",keyword:"pattern",params:{pattern: "^\\s*[^\\s\\x00][^\\x00]*$"},schema:"^\\s*[^\\s\\x00][^\\x00]*$",parentSchema:schema156,data:data3};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(!(formats76(data3))){
const err23 = {instancePath:instancePath+"/city",schemaPath:"#/components/schemas/City/format",keyword:"format",params:{format: "text"},schema:"text",parentSchema:schema156,data:data3};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(!func37["x-text"](data3, true)){
const err24 = {instancePath:instancePath+"/city",schemaPath:"#/components/schemas/City/x-text",keyword:"x-text",params:{},schema:true,parentSchema:schema156,data:data3};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(!func37["x-visible"](data3, true)){
const err25 = {instancePath:instancePath+"/city",schemaPath:"#/components/schemas/City/x-visible",keyword:"x-visible",params:{},schema:true,parentSchema:schema156,data:data3};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
else {
const err26 = {instancePath:instancePath+"/city",schemaPath:"#/components/schemas/City/type",keyword:"type",params:{type: "string"},schema:schema156.type,parentSchema:schema156,data:data3};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data.country !== undefined){
let data4 = data.country;
if(typeof data4 === "string"){
if(data4.length < 2 * 1){
if(func1(data4) < 1){
const err27 = {instancePath:instancePath+"/country",schemaPath:"#/components/schemas/Country/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema157,data:data4};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data4.length > 200){
if(func1(data4) > 200){
const err28 = {instancePath:instancePath+"/country",schemaPath:"#/components/schemas/Country/maxLength",keyword:"maxLength",params:{limit: 200},schema:200,parentSchema:schema157,data:data4};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(!pattern15.test(data4)){
const err29 = {instancePath:instancePath+"/country",schemaPath:"#/components/schemas/Country/pattern",keyword:"pattern",params:{pattern: "^\\s*[^\\s\\x00][^\\x00]*$"},schema:"^\\s*[^\\s\\x00][^\\x00]*$",parentSchema:schema157,data:data4};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(!(formats76(data4))){
const err30 = {instancePath:instancePath+"/country",schemaPath:"#/components/schemas/Country/format",keyword:"format",params:{format: "text"},schema:"text",parentSchema:schema157,data:data4};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if(!func37["x-text"](data4, true)){
const err31 = {instancePath:instancePath+"/country",schemaPath:"#/components/schemas/Country/x-text",keyword:"x-text",params:{},schema:true,parentSchema:schema157,data:data4};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if(!func37["x-visible"](data4, true)){
const err32 = {instancePath:instancePath+"/country",schemaPath:"#/components/schemas/Country/x-visible",keyword:"x-visible",params:{},schema:true,parentSchema:schema157,data:data4};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
else {
const err33 = {instancePath:instancePath+"/country",schemaPath:"#/components/schemas/Country/type",keyword:"type",params:{type: "string"},schema:schema157.type,parentSchema:schema157,data:data4};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
}
else {
const err34 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema212.type,parentSchema:schema212,data};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
validate123.errors = vErrors;
return errors === 0;
}
validate123.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate122(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate122.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate123(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate123.errors : vErrors.concat(validate123.errors);
errors = vErrors.length;
}
validate122.errors = vErrors;
return errors === 0;
}
validate122.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports.schema52 = validate125;
const schema218 = {"$ref":"contract#/components/schemas/PreconditionFailedProblem"};
const schema219 = {"description":"The employee has another version than `If-Match`, or exists in spite of `If-None-Match`.","x-remedy":"Another client was faster. Read the employee again, apply your change to what you get, and send it with the\nnew `ETag` in `If-Match`. Do not send it without `If-Match`: that would undo the other change.\n","type":"object","additionalProperties":false,"required":["type","title","status","detail"],"properties":{"type":{"type":"string","enum":["/problems/precondition-failed"],"x-enum-varnames":["PreconditionFailed"]},"title":{"type":"string"},"status":{"type":"integer","format":"int32","const":412},"detail":{"type":"string"}}};

function validate125(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate125.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err0 = {instancePath,schemaPath:"contract#/components/schemas/PreconditionFailedProblem/required",keyword:"required",params:{missingProperty: "type"},schema:schema219.required,parentSchema:schema219,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.title === undefined){
const err1 = {instancePath,schemaPath:"contract#/components/schemas/PreconditionFailedProblem/required",keyword:"required",params:{missingProperty: "title"},schema:schema219.required,parentSchema:schema219,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.status === undefined){
const err2 = {instancePath,schemaPath:"contract#/components/schemas/PreconditionFailedProblem/required",keyword:"required",params:{missingProperty: "status"},schema:schema219.required,parentSchema:schema219,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.detail === undefined){
const err3 = {instancePath,schemaPath:"contract#/components/schemas/PreconditionFailedProblem/required",keyword:"required",params:{missingProperty: "detail"},schema:schema219.required,parentSchema:schema219,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "type") || (key0 === "title")) || (key0 === "status")) || (key0 === "detail"))){
const err4 = {instancePath,schemaPath:"contract#/components/schemas/PreconditionFailedProblem/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema219,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.type !== undefined){
let data0 = data.type;
if(typeof data0 !== "string"){
const err5 = {instancePath:instancePath+"/type",schemaPath:"contract#/components/schemas/PreconditionFailedProblem/properties/type/type",keyword:"type",params:{type: "string"},schema:schema219.properties.type.type,parentSchema:schema219.properties.type,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(!(data0 === "/problems/precondition-failed")){
const err6 = {instancePath:instancePath+"/type",schemaPath:"contract#/components/schemas/PreconditionFailedProblem/properties/type/enum",keyword:"enum",params:{allowedValues: schema219.properties.type.enum},schema:schema219.properties.type.enum,parentSchema:schema219.properties.type,data:data0};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.title !== undefined){
let data1 = data.title;
if(typeof data1 !== "string"){
const err7 = {instancePath:instancePath+"/title",schemaPath:"contract#/components/schemas/PreconditionFailedProblem/properties/title/type",keyword:"type",params:{type: "string"},schema:schema219.properties.title.type,parentSchema:schema219.properties.title,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.status !== undefined){
let data2 = data.status;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err8 = {instancePath:instancePath+"/status",schemaPath:"contract#/components/schemas/PreconditionFailedProblem/properties/status/type",keyword:"type",params:{type: "integer"},schema:schema219.properties.status.type,parentSchema:schema219.properties.status,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(412 !== data2){
const err9 = {instancePath:instancePath+"/status",schemaPath:"contract#/components/schemas/PreconditionFailedProblem/properties/status/const",keyword:"const",params:{allowedValue: 412},schema:412,parentSchema:schema219.properties.status,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(!(formats0.validate(data2))){
const err10 = {instancePath:instancePath+"/status",schemaPath:"contract#/components/schemas/PreconditionFailedProblem/properties/status/format",keyword:"format",params:{format: "int32"},schema:"int32",parentSchema:schema219.properties.status,data:data2};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
if(data.detail !== undefined){
let data3 = data.detail;
if(typeof data3 !== "string"){
const err11 = {instancePath:instancePath+"/detail",schemaPath:"contract#/components/schemas/PreconditionFailedProblem/properties/detail/type",keyword:"type",params:{type: "string"},schema:schema219.properties.detail.type,parentSchema:schema219.properties.detail,data:data3};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
else {
const err12 = {instancePath,schemaPath:"contract#/components/schemas/PreconditionFailedProblem/type",keyword:"type",params:{type: "object"},schema:schema219.type,parentSchema:schema219,data};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
validate125.errors = vErrors;
return errors === 0;
}
validate125.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports.schema53 = validate126;
const schema220 = {"$ref":"contract#/components/schemas/PreconditionRequiredProblem"};
const schema221 = {"description":"The service is configured to require `If-Match` or `If-None-Match` for changes.","x-remedy":"Read the employee, and send its `ETag` in `If-Match`. To create an employee with `PUT`, send\n`If-None-Match: *`.\n","type":"object","additionalProperties":false,"required":["type","title","status","detail"],"properties":{"type":{"type":"string","enum":["/problems/precondition-required"],"x-enum-varnames":["PreconditionRequired"]},"title":{"type":"string"},"status":{"type":"integer","format":"int32","const":428},"detail":{"type":"string"}}};

function validate126(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate126.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err0 = {instancePath,schemaPath:"contract#/components/schemas/PreconditionRequiredProblem/required",keyword:"required",params:{missingProperty: "type"},schema:schema221.required,parentSchema:schema221,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.title === undefined){
const err1 = {instancePath,schemaPath:"contract#/components/schemas/PreconditionRequiredProblem/required",keyword:"required",params:{missingProperty: "title"},schema:schema221.required,parentSchema:schema221,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.status === undefined){
const err2 = {instancePath,schemaPath:"contract#/components/schemas/PreconditionRequiredProblem/required",keyword:"required",params:{missingProperty: "status"},schema:schema221.required,parentSchema:schema221,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.detail === undefined){
const err3 = {instancePath,schemaPath:"contract#/components/schemas/PreconditionRequiredProblem/required",keyword:"required",params:{missingProperty: "detail"},schema:schema221.required,parentSchema:schema221,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "type") || (key0 === "title")) || (key0 === "status")) || (key0 === "detail"))){
const err4 = {instancePath,schemaPath:"contract#/components/schemas/PreconditionRequiredProblem/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema221,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.type !== undefined){
let data0 = data.type;
if(typeof data0 !== "string"){
const err5 = {instancePath:instancePath+"/type",schemaPath:"contract#/components/schemas/PreconditionRequiredProblem/properties/type/type",keyword:"type",params:{type: "string"},schema:schema221.properties.type.type,parentSchema:schema221.properties.type,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(!(data0 === "/problems/precondition-required")){
const err6 = {instancePath:instancePath+"/type",schemaPath:"contract#/components/schemas/PreconditionRequiredProblem/properties/type/enum",keyword:"enum",params:{allowedValues: schema221.properties.type.enum},schema:schema221.properties.type.enum,parentSchema:schema221.properties.type,data:data0};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.title !== undefined){
let data1 = data.title;
if(typeof data1 !== "string"){
const err7 = {instancePath:instancePath+"/title",schemaPath:"contract#/components/schemas/PreconditionRequiredProblem/properties/title/type",keyword:"type",params:{type: "string"},schema:schema221.properties.title.type,parentSchema:schema221.properties.title,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.status !== undefined){
let data2 = data.status;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err8 = {instancePath:instancePath+"/status",schemaPath:"contract#/components/schemas/PreconditionRequiredProblem/properties/status/type",keyword:"type",params:{type: "integer"},schema:schema221.properties.status.type,parentSchema:schema221.properties.status,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(428 !== data2){
const err9 = {instancePath:instancePath+"/status",schemaPath:"contract#/components/schemas/PreconditionRequiredProblem/properties/status/const",keyword:"const",params:{allowedValue: 428},schema:428,parentSchema:schema221.properties.status,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(!(formats0.validate(data2))){
const err10 = {instancePath:instancePath+"/status",schemaPath:"contract#/components/schemas/PreconditionRequiredProblem/properties/status/format",keyword:"format",params:{format: "int32"},schema:"int32",parentSchema:schema221.properties.status,data:data2};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
if(data.detail !== undefined){
let data3 = data.detail;
if(typeof data3 !== "string"){
const err11 = {instancePath:instancePath+"/detail",schemaPath:"contract#/components/schemas/PreconditionRequiredProblem/properties/detail/type",keyword:"type",params:{type: "string"},schema:schema221.properties.detail.type,parentSchema:schema221.properties.detail,data:data3};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
else {
const err12 = {instancePath,schemaPath:"contract#/components/schemas/PreconditionRequiredProblem/type",keyword:"type",params:{type: "object"},schema:schema221.type,parentSchema:schema221,data};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
validate126.errors = vErrors;
return errors === 0;
}
validate126.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports.schema54 = validate127;
const schema222 = {"type":"object","additionalProperties":false,"required":[],"properties":{"If-Match":{"$ref":"contract#/components/parameters/IfMatch/schema"}}};

function validate127(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate127.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "If-Match")){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema222,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data["If-Match"] !== undefined){
let data0 = data["If-Match"];
if(typeof data0 === "string"){
if(data0.length > 2000){
if(func1(data0) > 2000){
const err1 = {instancePath:instancePath+"/If-Match",schemaPath:"contract#/components/parameters/IfMatch/schema/maxLength",keyword:"maxLength",params:{limit: 2000},schema:2000,parentSchema:schema209,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(!pattern4.test(data0)){
const err2 = {instancePath:instancePath+"/If-Match",schemaPath:"contract#/components/parameters/IfMatch/schema/pattern",keyword:"pattern",params:{pattern: "^(\\*|(W/)?\"[!#-~]*\"([ \\t]*,[ \\t]*(W/)?\"[!#-~]*\")*)$"},schema:"^(\\*|(W/)?\"[!#-~]*\"([ \\t]*,[ \\t]*(W/)?\"[!#-~]*\")*)$",parentSchema:schema209,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/If-Match",schemaPath:"contract#/components/parameters/IfMatch/schema/type",keyword:"type",params:{type: "string"},schema:schema209.type,parentSchema:schema209,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema222.type,parentSchema:schema222,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate127.errors = vErrors;
return errors === 0;
}
validate127.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports.schema55 = validate128;
const schema224 = {"$ref":"contract#/components/schemas/EmployeeUpdate"};
const schema225 = {"type":"object","additionalProperties":false,"properties":{"emp_id":{"$ref":"#/components/schemas/EmpId"},"emp_name":{"$ref":"#/components/schemas/EmpName"},"emp_dob":{"$ref":"#/components/schemas/EmpDob"},"city":{"$ref":"#/components/schemas/City"},"country":{"$ref":"#/components/schemas/Country"}}};

function validate129(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate129.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((key0 === "emp_id") || (key0 === "emp_name")) || (key0 === "emp_dob")) || (key0 === "city")) || (key0 === "country"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema225,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.emp_id !== undefined){
let data0 = data.emp_id;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err1 = {instancePath:instancePath+"/emp_id",schemaPath:"#/components/schemas/EmpId/type",keyword:"type",params:{type: "integer"},schema:schema150.type,parentSchema:schema150,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 2147483647 || isNaN(data0)){
const err2 = {instancePath:instancePath+"/emp_id",schemaPath:"#/components/schemas/EmpId/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},schema:2147483647,parentSchema:schema150,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data0 < 1 || isNaN(data0)){
const err3 = {instancePath:instancePath+"/emp_id",schemaPath:"#/components/schemas/EmpId/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema150,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!(formats0.validate(data0))){
const err4 = {instancePath:instancePath+"/emp_id",schemaPath:"#/components/schemas/EmpId/format",keyword:"format",params:{format: "int32"},schema:"int32",parentSchema:schema150,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
if(data.emp_name !== undefined){
let data1 = data.emp_name;
if(typeof data1 === "string"){
if(data1.length < 2 * 1){
if(func1(data1) < 1){
const err5 = {instancePath:instancePath+"/emp_name",schemaPath:"#/components/schemas/EmpName/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema154,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data1.length > 200){
if(func1(data1) > 200){
const err6 = {instancePath:instancePath+"/emp_name",schemaPath:"#/components/schemas/EmpName/maxLength",keyword:"maxLength",params:{limit: 200},schema:200,parentSchema:schema154,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(!pattern15.test(data1)){
const err7 = {instancePath:instancePath+"/emp_name",schemaPath:"#/components/schemas/EmpName/pattern",keyword:"pattern",params:{pattern: "^\\s*[^\\s\\x00][^\\x00]*$"},schema:"^\\s*[^\\s\\x00][^\\x00]*$",parentSchema:schema154,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(!(formats76(data1))){
const err8 = {instancePath:instancePath+"/emp_name",schemaPath:"#/components/schemas/EmpName/format",keyword:"format",params:{format: "text"},schema:"text",parentSchema:schema154,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(!func37["x-text"](data1, true)){
const err9 = {instancePath:instancePath+"/emp_name",schemaPath:"#/components/schemas/EmpName/x-text",keyword:"x-text",params:{},schema:true,parentSchema:schema154,data:data1};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(!func37["x-visible"](data1, true)){
const err10 = {instancePath:instancePath+"/emp_name",schemaPath:"#/components/schemas/EmpName/x-visible",keyword:"x-visible",params:{},schema:true,parentSchema:schema154,data:data1};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/emp_name",schemaPath:"#/components/schemas/EmpName/type",keyword:"type",params:{type: "string"},schema:schema154.type,parentSchema:schema154,data:data1};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.emp_dob !== undefined){
let data2 = data.emp_dob;
if(typeof data2 === "string"){
if(!(formats68(data2))){
const err12 = {instancePath:instancePath+"/emp_dob",schemaPath:"#/components/schemas/EmpDob/format",keyword:"format",params:{format: "date"},schema:"date",parentSchema:schema155,data:data2};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(!func37["x-not-before"](data2, "1900-01-01")){
const err13 = {instancePath:instancePath+"/emp_dob",schemaPath:"#/components/schemas/EmpDob/x-not-before",keyword:"x-not-before",params:{},schema:"1900-01-01",parentSchema:schema155,data:data2};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(!func37["x-not-after"](data2, "today")){
const err14 = {instancePath:instancePath+"/emp_dob",schemaPath:"#/components/schemas/EmpDob/x-not-after",keyword:"x-not-after",params:{},schema:"today",parentSchema:schema155,data:data2};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
else {
const err15 = {instancePath:instancePath+"/emp_dob",schemaPath:"#/components/schemas/EmpDob/type",keyword:"type",params:{type: "string"},schema:schema155.type,parentSchema:schema155,data:data2};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.city !== undefined){
let data3 = data.city;
if(typeof data3 === "string"){
if(data3.length < 2 * 1){
if(func1(data3) < 1){
const err16 = {instancePath:instancePath+"/city",schemaPath:"#/components/schemas/City/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema156,data:data3};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data3.length > 200){
if(func1(data3) > 200){
const err17 = {instancePath:instancePath+"/city",schemaPath:"#/components/schemas/City/maxLength",keyword:"maxLength",params:{limit: 200},schema:200,parentSchema:schema156,data:data3};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(!pattern15.test(data3)){
const err18 = {instancePath:instancePath+"/city",schemaPath:"#/components/schemas/City/pattern",keyword:"pattern",params:{pattern: "^\\s*[^\\s\\x00][^\\x00]*$"},schema:"^\\s*[^\\s\\x00][^\\x00]*$",parentSchema:schema156,data:data3};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(!(formats76(data3))){
const err19 = {instancePath:instancePath+"/city",schemaPath:"#/components/schemas/City/format",keyword:"format",params:{format: "text"},schema:"text",parentSchema:schema156,data:data3};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(!func37["x-text"](data3, true)){
const err20 = {instancePath:instancePath+"/city",schemaPath:"#/components/schemas/City/x-text",keyword:"x-text",params:{},schema:true,parentSchema:schema156,data:data3};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(!func37["x-visible"](data3, true)){
const err21 = {instancePath:instancePath+"/city",schemaPath:"#/components/schemas/City/x-visible",keyword:"x-visible",params:{},schema:true,parentSchema:schema156,data:data3};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
else {
const err22 = {instancePath:instancePath+"/city",schemaPath:"#/components/schemas/City/type",keyword:"type",params:{type: "string"},schema:schema156.type,parentSchema:schema156,data:data3};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.country !== undefined){
let data4 = data.country;
if(typeof data4 === "string"){
if(data4.length < 2 * 1){
if(func1(data4) < 1){
const err23 = {instancePath:instancePath+"/country",schemaPath:"#/components/schemas/Country/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema157,data:data4};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data4.length > 200){
if(func1(data4) > 200){
const err24 = {instancePath:instancePath+"/country",schemaPath:"#/components/schemas/Country/maxLength",keyword:"maxLength",params:{limit: 200},schema:200,parentSchema:schema157,data:data4};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(!pattern15.test(data4)){
const err25 = {instancePath:instancePath+"/country",schemaPath:"#/components/schemas/Country/pattern",keyword:"pattern",params:{pattern: "^\\s*[^\\s\\x00][^\\x00]*$"},schema:"^\\s*[^\\s\\x00][^\\x00]*$",parentSchema:schema157,data:data4};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(!(formats76(data4))){
const err26 = {instancePath:instancePath+"/country",schemaPath:"#/components/schemas/Country/format",keyword:"format",params:{format: "text"},schema:"text",parentSchema:schema157,data:data4};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(!func37["x-text"](data4, true)){
const err27 = {instancePath:instancePath+"/country",schemaPath:"#/components/schemas/Country/x-text",keyword:"x-text",params:{},schema:true,parentSchema:schema157,data:data4};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(!func37["x-visible"](data4, true)){
const err28 = {instancePath:instancePath+"/country",schemaPath:"#/components/schemas/Country/x-visible",keyword:"x-visible",params:{},schema:true,parentSchema:schema157,data:data4};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
else {
const err29 = {instancePath:instancePath+"/country",schemaPath:"#/components/schemas/Country/type",keyword:"type",params:{type: "string"},schema:schema157.type,parentSchema:schema157,data:data4};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
}
else {
const err30 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema225.type,parentSchema:schema225,data};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
validate129.errors = vErrors;
return errors === 0;
}
validate129.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate128(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate128.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate129(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate129.errors : vErrors.concat(validate129.errors);
errors = vErrors.length;
}
validate128.errors = vErrors;
return errors === 0;
}
validate128.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports.schema56 = validate131;
const schema231 = {"type":"object","additionalProperties":false,"required":[],"properties":{"before":{"$ref":"contract#/paths/~1employees~1%7Bemp_id%7D~1history/get/parameters/0/schema"},"after":{"$ref":"contract#/paths/~1employees~1%7Bemp_id%7D~1history/get/parameters/1/schema"},"limit":{"$ref":"contract#/components/parameters/Limit/schema"}}};
const schema232 = {"description":"The id of a change. Later changes of one employee have greater ids.","type":"integer","format":"int64","minimum":1,"maximum":9007199254740991,"examples":[4712]};
const schema233 = {"description":"The id of a change. Later changes of one employee have greater ids.","type":"integer","format":"int64","minimum":1,"maximum":9007199254740991,"examples":[4712]};

function validate131(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate131.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "before") || (key0 === "after")) || (key0 === "limit"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema231,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.before !== undefined){
let data0 = data.before;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err1 = {instancePath:instancePath+"/before",schemaPath:"contract#/paths/~1employees~1%7Bemp_id%7D~1history/get/parameters/0/schema/type",keyword:"type",params:{type: "integer"},schema:schema232.type,parentSchema:schema232,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 9007199254740991 || isNaN(data0)){
const err2 = {instancePath:instancePath+"/before",schemaPath:"contract#/paths/~1employees~1%7Bemp_id%7D~1history/get/parameters/0/schema/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},schema:9007199254740991,parentSchema:schema232,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data0 < 1 || isNaN(data0)){
const err3 = {instancePath:instancePath+"/before",schemaPath:"contract#/paths/~1employees~1%7Bemp_id%7D~1history/get/parameters/0/schema/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema232,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!(formats48.validate(data0))){
const err4 = {instancePath:instancePath+"/before",schemaPath:"contract#/paths/~1employees~1%7Bemp_id%7D~1history/get/parameters/0/schema/format",keyword:"format",params:{format: "int64"},schema:"int64",parentSchema:schema232,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
if(data.after !== undefined){
let data1 = data.after;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err5 = {instancePath:instancePath+"/after",schemaPath:"contract#/paths/~1employees~1%7Bemp_id%7D~1history/get/parameters/1/schema/type",keyword:"type",params:{type: "integer"},schema:schema233.type,parentSchema:schema233,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 9007199254740991 || isNaN(data1)){
const err6 = {instancePath:instancePath+"/after",schemaPath:"contract#/paths/~1employees~1%7Bemp_id%7D~1history/get/parameters/1/schema/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},schema:9007199254740991,parentSchema:schema233,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data1 < 1 || isNaN(data1)){
const err7 = {instancePath:instancePath+"/after",schemaPath:"contract#/paths/~1employees~1%7Bemp_id%7D~1history/get/parameters/1/schema/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema233,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(!(formats48.validate(data1))){
const err8 = {instancePath:instancePath+"/after",schemaPath:"contract#/paths/~1employees~1%7Bemp_id%7D~1history/get/parameters/1/schema/format",keyword:"format",params:{format: "int64"},schema:"int64",parentSchema:schema233,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
if(data.limit !== undefined){
let data2 = data.limit;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err9 = {instancePath:instancePath+"/limit",schemaPath:"contract#/components/parameters/Limit/schema/type",keyword:"type",params:{type: "integer"},schema:schema94.type,parentSchema:schema94,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 1000 || isNaN(data2)){
const err10 = {instancePath:instancePath+"/limit",schemaPath:"contract#/components/parameters/Limit/schema/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000},schema:1000,parentSchema:schema94,data:data2};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data2 < 1 || isNaN(data2)){
const err11 = {instancePath:instancePath+"/limit",schemaPath:"contract#/components/parameters/Limit/schema/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema94,data:data2};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(!(formats0.validate(data2))){
const err12 = {instancePath:instancePath+"/limit",schemaPath:"contract#/components/parameters/Limit/schema/format",keyword:"format",params:{format: "int32"},schema:"int32",parentSchema:schema94,data:data2};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
}
else {
const err13 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema231.type,parentSchema:schema231,data};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
validate131.errors = vErrors;
return errors === 0;
}
validate131.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports.schema57 = validate132;
const schema235 = {"$ref":"contract#/paths/~1employees~1%7Bemp_id%7D~1history/get/responses/200/content/application~1json/schema"};
const schema236 = {"type":"array","maxItems":1000,"items":{"$ref":"#/components/schemas/EmployeeHistoryEntry"}};
const schema237 = {"description":"A change of an employee, in the order in which the changes of that employee were made.","type":"object","additionalProperties":false,"required":["id","at","actor","action","emp_id","before","after"],"properties":{"id":{"description":"The id of a change. Later changes of one employee have greater ids.","type":"integer","format":"int64","minimum":1,"maximum":9007199254740991,"examples":[4712]},"at":{"description":"A time in UTC (RFC 3339).","type":"string","format":"date-time","examples":["2026-03-01T09:30:00Z"]},"actor":{"description":"The username of the actor; null for a command on the server.","type":["string","null"]},"action":{"$ref":"#/components/schemas/ChangeAction"},"emp_id":{"description":"The business ID after the change; for a deletion, the last one.","type":"integer","format":"int32"},"before":{"description":"The employee before the change; null for a creation.","oneOf":[{"$ref":"#/components/schemas/EmployeeSnapshot"},{"type":"null"}]},"after":{"description":"The employee after the change; null for a deletion.","oneOf":[{"$ref":"#/components/schemas/EmployeeSnapshot"},{"type":"null"}]}}};

function validate134(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate134.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},schema:schema237.required,parentSchema:schema237,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.at === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "at"},schema:schema237.required,parentSchema:schema237,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.actor === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "actor"},schema:schema237.required,parentSchema:schema237,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.action === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "action"},schema:schema237.required,parentSchema:schema237,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.emp_id === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "emp_id"},schema:schema237.required,parentSchema:schema237,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.before === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "before"},schema:schema237.required,parentSchema:schema237,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.after === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "after"},schema:schema237.required,parentSchema:schema237,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
for(const key0 in data){
if(!(((((((key0 === "id") || (key0 === "at")) || (key0 === "actor")) || (key0 === "action")) || (key0 === "emp_id")) || (key0 === "before")) || (key0 === "after"))){
const err7 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema237,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err8 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "integer"},schema:schema237.properties.id.type,parentSchema:schema237.properties.id,data:data0};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 9007199254740991 || isNaN(data0)){
const err9 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},schema:9007199254740991,parentSchema:schema237.properties.id,data:data0};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data0 < 1 || isNaN(data0)){
const err10 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema237.properties.id,data:data0};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(!(formats48.validate(data0))){
const err11 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/format",keyword:"format",params:{format: "int64"},schema:"int64",parentSchema:schema237.properties.id,data:data0};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
if(data.at !== undefined){
let data1 = data.at;
if(typeof data1 === "string"){
if(!(formats52(data1))){
const err12 = {instancePath:instancePath+"/at",schemaPath:"#/properties/at/format",keyword:"format",params:{format: "date-time"},schema:"date-time",parentSchema:schema237.properties.at,data:data1};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/at",schemaPath:"#/properties/at/type",keyword:"type",params:{type: "string"},schema:schema237.properties.at.type,parentSchema:schema237.properties.at,data:data1};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.actor !== undefined){
let data2 = data.actor;
if((typeof data2 !== "string") && (data2 !== null)){
const err14 = {instancePath:instancePath+"/actor",schemaPath:"#/properties/actor/type",keyword:"type",params:{type: schema237.properties.actor.type},schema:schema237.properties.actor.type,parentSchema:schema237.properties.actor,data:data2};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.action !== undefined){
let data3 = data.action;
if(typeof data3 !== "string"){
const err15 = {instancePath:instancePath+"/action",schemaPath:"#/components/schemas/ChangeAction/type",keyword:"type",params:{type: "string"},schema:schema169.type,parentSchema:schema169,data:data3};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(!(((data3 === "created") || (data3 === "updated")) || (data3 === "deleted"))){
const err16 = {instancePath:instancePath+"/action",schemaPath:"#/components/schemas/ChangeAction/enum",keyword:"enum",params:{allowedValues: schema169.enum},schema:schema169.enum,parentSchema:schema169,data:data3};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.emp_id !== undefined){
let data4 = data.emp_id;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
const err17 = {instancePath:instancePath+"/emp_id",schemaPath:"#/properties/emp_id/type",keyword:"type",params:{type: "integer"},schema:schema237.properties.emp_id.type,parentSchema:schema237.properties.emp_id,data:data4};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(!(formats0.validate(data4))){
const err18 = {instancePath:instancePath+"/emp_id",schemaPath:"#/properties/emp_id/format",keyword:"format",params:{format: "int32"},schema:"int32",parentSchema:schema237.properties.emp_id,data:data4};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
}
if(data.before !== undefined){
let data5 = data.before;
const _errs14 = errors;
let valid2 = false;
let passing0 = null;
const _errs15 = errors;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.id === undefined){
const err19 = {instancePath:instancePath+"/before",schemaPath:"#/components/schemas/EmployeeSnapshot/required",keyword:"required",params:{missingProperty: "id"},schema:schema170.required,parentSchema:schema170,data:data5};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(data5.emp_id === undefined){
const err20 = {instancePath:instancePath+"/before",schemaPath:"#/components/schemas/EmployeeSnapshot/required",keyword:"required",params:{missingProperty: "emp_id"},schema:schema170.required,parentSchema:schema170,data:data5};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(data5.emp_name === undefined){
const err21 = {instancePath:instancePath+"/before",schemaPath:"#/components/schemas/EmployeeSnapshot/required",keyword:"required",params:{missingProperty: "emp_name"},schema:schema170.required,parentSchema:schema170,data:data5};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(data5.emp_dob === undefined){
const err22 = {instancePath:instancePath+"/before",schemaPath:"#/components/schemas/EmployeeSnapshot/required",keyword:"required",params:{missingProperty: "emp_dob"},schema:schema170.required,parentSchema:schema170,data:data5};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(data5.city === undefined){
const err23 = {instancePath:instancePath+"/before",schemaPath:"#/components/schemas/EmployeeSnapshot/required",keyword:"required",params:{missingProperty: "city"},schema:schema170.required,parentSchema:schema170,data:data5};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(data5.country === undefined){
const err24 = {instancePath:instancePath+"/before",schemaPath:"#/components/schemas/EmployeeSnapshot/required",keyword:"required",params:{missingProperty: "country"},schema:schema170.required,parentSchema:schema170,data:data5};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
for(const key1 in data5){
if(!((((((key1 === "id") || (key1 === "emp_id")) || (key1 === "emp_name")) || (key1 === "emp_dob")) || (key1 === "city")) || (key1 === "country"))){
const err25 = {instancePath:instancePath+"/before",schemaPath:"#/components/schemas/EmployeeSnapshot/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema170,data:data5};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data5.id !== undefined){
let data6 = data5.id;
if(typeof data6 === "string"){
if(!(formats72.test(data6))){
const err26 = {instancePath:instancePath+"/before/id",schemaPath:"#/components/schemas/EmployeeSnapshot/properties/id/format",keyword:"format",params:{format: "uuid"},schema:"uuid",parentSchema:schema170.properties.id,data:data6};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
else {
const err27 = {instancePath:instancePath+"/before/id",schemaPath:"#/components/schemas/EmployeeSnapshot/properties/id/type",keyword:"type",params:{type: "string"},schema:schema170.properties.id.type,parentSchema:schema170.properties.id,data:data6};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data5.emp_id !== undefined){
let data7 = data5.emp_id;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
const err28 = {instancePath:instancePath+"/before/emp_id",schemaPath:"#/components/schemas/EmployeeSnapshot/properties/emp_id/type",keyword:"type",params:{type: "integer"},schema:schema170.properties.emp_id.type,parentSchema:schema170.properties.emp_id,data:data7};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if((typeof data7 == "number") && (isFinite(data7))){
if(!(formats0.validate(data7))){
const err29 = {instancePath:instancePath+"/before/emp_id",schemaPath:"#/components/schemas/EmployeeSnapshot/properties/emp_id/format",keyword:"format",params:{format: "int32"},schema:"int32",parentSchema:schema170.properties.emp_id,data:data7};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
}
if(data5.emp_name !== undefined){
let data8 = data5.emp_name;
if(typeof data8 !== "string"){
const err30 = {instancePath:instancePath+"/before/emp_name",schemaPath:"#/components/schemas/EmployeeSnapshot/properties/emp_name/type",keyword:"type",params:{type: "string"},schema:schema170.properties.emp_name.type,parentSchema:schema170.properties.emp_name,data:data8};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data5.emp_dob !== undefined){
let data9 = data5.emp_dob;
if(typeof data9 === "string"){
if(!(formats68(data9))){
const err31 = {instancePath:instancePath+"/before/emp_dob",schemaPath:"#/components/schemas/EmployeeSnapshot/properties/emp_dob/format",keyword:"format",params:{format: "date"},schema:"date",parentSchema:schema170.properties.emp_dob,data:data9};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
else {
const err32 = {instancePath:instancePath+"/before/emp_dob",schemaPath:"#/components/schemas/EmployeeSnapshot/properties/emp_dob/type",keyword:"type",params:{type: "string"},schema:schema170.properties.emp_dob.type,parentSchema:schema170.properties.emp_dob,data:data9};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data5.city !== undefined){
let data10 = data5.city;
if(typeof data10 !== "string"){
const err33 = {instancePath:instancePath+"/before/city",schemaPath:"#/components/schemas/EmployeeSnapshot/properties/city/type",keyword:"type",params:{type: "string"},schema:schema170.properties.city.type,parentSchema:schema170.properties.city,data:data10};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data5.country !== undefined){
let data11 = data5.country;
if(typeof data11 !== "string"){
const err34 = {instancePath:instancePath+"/before/country",schemaPath:"#/components/schemas/EmployeeSnapshot/properties/country/type",keyword:"type",params:{type: "string"},schema:schema170.properties.country.type,parentSchema:schema170.properties.country,data:data11};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
}
else {
const err35 = {instancePath:instancePath+"/before",schemaPath:"#/components/schemas/EmployeeSnapshot/type",keyword:"type",params:{type: "object"},schema:schema170.type,parentSchema:schema170,data:data5};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
var _valid0 = _errs15 === errors;
if(_valid0){
valid2 = true;
passing0 = 0;
}
const _errs31 = errors;
if(data5 !== null){
const err36 = {instancePath:instancePath+"/before",schemaPath:"#/properties/before/oneOf/1/type",keyword:"type",params:{type: "null"},schema:schema237.properties.before.oneOf[1].type,parentSchema:schema237.properties.before.oneOf[1],data:data5};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
var _valid0 = _errs31 === errors;
if(_valid0 && valid2){
valid2 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid2 = true;
passing0 = 1;
}
}
if(!valid2){
const err37 = {instancePath:instancePath+"/before",schemaPath:"#/properties/before/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},schema:schema237.properties.before.oneOf,parentSchema:schema237.properties.before,data:data5};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
else {
errors = _errs14;
if(vErrors !== null){
if(_errs14){
vErrors.length = _errs14;
}
else {
vErrors = null;
}
}
}
}
if(data.after !== undefined){
let data12 = data.after;
const _errs34 = errors;
let valid5 = false;
let passing1 = null;
const _errs35 = errors;
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
if(data12.id === undefined){
const err38 = {instancePath:instancePath+"/after",schemaPath:"#/components/schemas/EmployeeSnapshot/required",keyword:"required",params:{missingProperty: "id"},schema:schema170.required,parentSchema:schema170,data:data12};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if(data12.emp_id === undefined){
const err39 = {instancePath:instancePath+"/after",schemaPath:"#/components/schemas/EmployeeSnapshot/required",keyword:"required",params:{missingProperty: "emp_id"},schema:schema170.required,parentSchema:schema170,data:data12};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
if(data12.emp_name === undefined){
const err40 = {instancePath:instancePath+"/after",schemaPath:"#/components/schemas/EmployeeSnapshot/required",keyword:"required",params:{missingProperty: "emp_name"},schema:schema170.required,parentSchema:schema170,data:data12};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
if(data12.emp_dob === undefined){
const err41 = {instancePath:instancePath+"/after",schemaPath:"#/components/schemas/EmployeeSnapshot/required",keyword:"required",params:{missingProperty: "emp_dob"},schema:schema170.required,parentSchema:schema170,data:data12};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
if(data12.city === undefined){
const err42 = {instancePath:instancePath+"/after",schemaPath:"#/components/schemas/EmployeeSnapshot/required",keyword:"required",params:{missingProperty: "city"},schema:schema170.required,parentSchema:schema170,data:data12};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
if(data12.country === undefined){
const err43 = {instancePath:instancePath+"/after",schemaPath:"#/components/schemas/EmployeeSnapshot/required",keyword:"required",params:{missingProperty: "country"},schema:schema170.required,parentSchema:schema170,data:data12};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
for(const key2 in data12){
if(!((((((key2 === "id") || (key2 === "emp_id")) || (key2 === "emp_name")) || (key2 === "emp_dob")) || (key2 === "city")) || (key2 === "country"))){
const err44 = {instancePath:instancePath+"/after",schemaPath:"#/components/schemas/EmployeeSnapshot/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},schema:false,parentSchema:schema170,data:data12};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data12.id !== undefined){
let data13 = data12.id;
if(typeof data13 === "string"){
if(!(formats72.test(data13))){
const err45 = {instancePath:instancePath+"/after/id",schemaPath:"#/components/schemas/EmployeeSnapshot/properties/id/format",keyword:"format",params:{format: "uuid"},schema:"uuid",parentSchema:schema170.properties.id,data:data13};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
else {
const err46 = {instancePath:instancePath+"/after/id",schemaPath:"#/components/schemas/EmployeeSnapshot/properties/id/type",keyword:"type",params:{type: "string"},schema:schema170.properties.id.type,parentSchema:schema170.properties.id,data:data13};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data12.emp_id !== undefined){
let data14 = data12.emp_id;
if(!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))){
const err47 = {instancePath:instancePath+"/after/emp_id",schemaPath:"#/components/schemas/EmployeeSnapshot/properties/emp_id/type",keyword:"type",params:{type: "integer"},schema:schema170.properties.emp_id.type,parentSchema:schema170.properties.emp_id,data:data14};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
if((typeof data14 == "number") && (isFinite(data14))){
if(!(formats0.validate(data14))){
const err48 = {instancePath:instancePath+"/after/emp_id",schemaPath:"#/components/schemas/EmployeeSnapshot/properties/emp_id/format",keyword:"format",params:{format: "int32"},schema:"int32",parentSchema:schema170.properties.emp_id,data:data14};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
}
if(data12.emp_name !== undefined){
let data15 = data12.emp_name;
if(typeof data15 !== "string"){
const err49 = {instancePath:instancePath+"/after/emp_name",schemaPath:"#/components/schemas/EmployeeSnapshot/properties/emp_name/type",keyword:"type",params:{type: "string"},schema:schema170.properties.emp_name.type,parentSchema:schema170.properties.emp_name,data:data15};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data12.emp_dob !== undefined){
let data16 = data12.emp_dob;
if(typeof data16 === "string"){
if(!(formats68(data16))){
const err50 = {instancePath:instancePath+"/after/emp_dob",schemaPath:"#/components/schemas/EmployeeSnapshot/properties/emp_dob/format",keyword:"format",params:{format: "date"},schema:"date",parentSchema:schema170.properties.emp_dob,data:data16};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
else {
const err51 = {instancePath:instancePath+"/after/emp_dob",schemaPath:"#/components/schemas/EmployeeSnapshot/properties/emp_dob/type",keyword:"type",params:{type: "string"},schema:schema170.properties.emp_dob.type,parentSchema:schema170.properties.emp_dob,data:data16};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data12.city !== undefined){
let data17 = data12.city;
if(typeof data17 !== "string"){
const err52 = {instancePath:instancePath+"/after/city",schemaPath:"#/components/schemas/EmployeeSnapshot/properties/city/type",keyword:"type",params:{type: "string"},schema:schema170.properties.city.type,parentSchema:schema170.properties.city,data:data17};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(data12.country !== undefined){
let data18 = data12.country;
if(typeof data18 !== "string"){
const err53 = {instancePath:instancePath+"/after/country",schemaPath:"#/components/schemas/EmployeeSnapshot/properties/country/type",keyword:"type",params:{type: "string"},schema:schema170.properties.country.type,parentSchema:schema170.properties.country,data:data18};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
}
else {
const err54 = {instancePath:instancePath+"/after",schemaPath:"#/components/schemas/EmployeeSnapshot/type",keyword:"type",params:{type: "object"},schema:schema170.type,parentSchema:schema170,data:data12};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
var _valid1 = _errs35 === errors;
if(_valid1){
valid5 = true;
passing1 = 0;
}
const _errs51 = errors;
if(data12 !== null){
const err55 = {instancePath:instancePath+"/after",schemaPath:"#/properties/after/oneOf/1/type",keyword:"type",params:{type: "null"},schema:schema237.properties.after.oneOf[1].type,parentSchema:schema237.properties.after.oneOf[1],data:data12};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
var _valid1 = _errs51 === errors;
if(_valid1 && valid5){
valid5 = false;
passing1 = [passing1, 1];
}
else {
if(_valid1){
valid5 = true;
passing1 = 1;
}
}
if(!valid5){
const err56 = {instancePath:instancePath+"/after",schemaPath:"#/properties/after/oneOf",keyword:"oneOf",params:{passingSchemas: passing1},schema:schema237.properties.after.oneOf,parentSchema:schema237.properties.after,data:data12};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
else {
errors = _errs34;
if(vErrors !== null){
if(_errs34){
vErrors.length = _errs34;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err57 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema237.type,parentSchema:schema237,data};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
validate134.errors = vErrors;
return errors === 0;
}
validate134.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate133(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate133.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(Array.isArray(data)){
if(data.length > 1000){
const err0 = {instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit: 1000},schema:1000,parentSchema:schema236,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate134(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate134.errors : vErrors.concat(validate134.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},schema:schema236.type,parentSchema:schema236,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate133.errors = vErrors;
return errors === 0;
}
validate133.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};


function validate132(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate132.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate133(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate133.errors : vErrors.concat(validate133.errors);
errors = vErrors.length;
}
validate132.errors = vErrors;
return errors === 0;
}
validate132.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};

exports.schema58 = validate137;
const schema241 = {"$ref":"contract#/components/schemas/Username"};

function validate137(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate137.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(data.length < 2 * 3){
if(func1(data) < 3){
const err0 = {instancePath,schemaPath:"contract#/components/schemas/Username/minLength",keyword:"minLength",params:{limit: 3},schema:3,parentSchema:schema78,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.length > 64){
if(func1(data) > 64){
const err1 = {instancePath,schemaPath:"contract#/components/schemas/Username/maxLength",keyword:"maxLength",params:{limit: 64},schema:64,parentSchema:schema78,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(!pattern5.test(data)){
const err2 = {instancePath,schemaPath:"contract#/components/schemas/Username/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9._@+-]*$"},schema:"^[A-Za-z0-9._@+-]*$",parentSchema:schema78,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath,schemaPath:"contract#/components/schemas/Username/type",keyword:"type",params:{type: "string"},schema:schema78.type,parentSchema:schema78,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate137.errors = vErrors;
return errors === 0;
}
validate137.evaluated = {"dynamicProps":false,"dynamicItems":false};

exports.schema59 = validate138;
const schema243 = {"$ref":"contract#/components/schemas/EmployeeRow"};
const schema244 = {"description":"An employee in an export.","type":"object","additionalProperties":false,"required":["emp_id","emp_name","emp_dob","city","country"],"properties":{"emp_id":{"$ref":"#/components/schemas/EmpId"},"emp_name":{"description":"The full name.","type":"string","format":"text","minLength":1,"maxLength":200,"pattern":"^\\s*[^\\s\\x00][^\\x00]*$"},"emp_dob":{"description":"The date of birth.","type":"string","format":"date"},"city":{"description":"A text in NFC (Unicode).","type":"string","format":"text","minLength":1,"maxLength":200,"pattern":"^\\s*[^\\s\\x00][^\\x00]*$"},"country":{"description":"A text in NFC (Unicode).","type":"string","format":"text","minLength":1,"maxLength":200,"pattern":"^\\s*[^\\s\\x00][^\\x00]*$"}}};

function validate139(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate139.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.emp_id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "emp_id"},schema:schema244.required,parentSchema:schema244,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.emp_name === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "emp_name"},schema:schema244.required,parentSchema:schema244,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.emp_dob === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "emp_dob"},schema:schema244.required,parentSchema:schema244,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.city === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "city"},schema:schema244.required,parentSchema:schema244,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.country === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "country"},schema:schema244.required,parentSchema:schema244,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "emp_id") || (key0 === "emp_name")) || (key0 === "emp_dob")) || (key0 === "city")) || (key0 === "country"))){
const err5 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema244,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.emp_id !== undefined){
let data0 = data.emp_id;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err6 = {instancePath:instancePath+"/emp_id",schemaPath:"#/components/schemas/EmpId/type",keyword:"type",params:{type: "integer"},schema:schema150.type,parentSchema:schema150,data:data0};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 2147483647 || isNaN(data0)){
const err7 = {instancePath:instancePath+"/emp_id",schemaPath:"#/components/schemas/EmpId/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},schema:2147483647,parentSchema:schema150,data:data0};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data0 < 1 || isNaN(data0)){
const err8 = {instancePath:instancePath+"/emp_id",schemaPath:"#/components/schemas/EmpId/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema150,data:data0};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(!(formats0.validate(data0))){
const err9 = {instancePath:instancePath+"/emp_id",schemaPath:"#/components/schemas/EmpId/format",keyword:"format",params:{format: "int32"},schema:"int32",parentSchema:schema150,data:data0};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
if(data.emp_name !== undefined){
let data1 = data.emp_name;
if(typeof data1 === "string"){
if(data1.length < 2 * 1){
if(func1(data1) < 1){
const err10 = {instancePath:instancePath+"/emp_name",schemaPath:"#/properties/emp_name/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema244.properties.emp_name,data:data1};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data1.length > 200){
if(func1(data1) > 200){
const err11 = {instancePath:instancePath+"/emp_name",schemaPath:"#/properties/emp_name/maxLength",keyword:"maxLength",params:{limit: 200},schema:200,parentSchema:schema244.properties.emp_name,data:data1};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(!pattern15.test(data1)){
const err12 = {instancePath:instancePath+"/emp_name",schemaPath:"#/properties/emp_name/pattern",keyword:"pattern",params:{pattern: "^\\s*[^\\s\\x00][^\\x00]*$"},schema:"^\\s*[^\\s\\x00][^\\x00]*$",parentSchema:schema244.properties.emp_name,data:data1};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(!(formats76(data1))){
const err13 = {instancePath:instancePath+"/emp_name",schemaPath:"#/properties/emp_name/format",keyword:"format",params:{format: "text"},schema:"text",parentSchema:schema244.properties.emp_name,data:data1};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/emp_name",schemaPath:"#/properties/emp_name/type",keyword:"type",params:{type: "string"},schema:schema244.properties.emp_name.type,parentSchema:schema244.properties.emp_name,data:data1};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.emp_dob !== undefined){
let data2 = data.emp_dob;
if(typeof data2 === "string"){
if(!(formats68(data2))){
const err15 = {instancePath:instancePath+"/emp_dob",schemaPath:"#/properties/emp_dob/format",keyword:"format",params:{format: "date"},schema:"date",parentSchema:schema244.properties.emp_dob,data:data2};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/emp_dob",schemaPath:"#/properties/emp_dob/type",keyword:"type",params:{type: "string"},schema:schema244.properties.emp_dob.type,parentSchema:schema244.properties.emp_dob,data:data2};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.city !== undefined){
let data3 = data.city;
if(typeof data3 === "string"){
if(data3.length < 2 * 1){
if(func1(data3) < 1){
const err17 = {instancePath:instancePath+"/city",schemaPath:"#/properties/city/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema244.properties.city,data:data3};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data3.length > 200){
if(func1(data3) > 200){
const err18 = {instancePath:instancePath+"/city",schemaPath:"#/properties/city/maxLength",keyword:"maxLength",params:{limit: 200},schema:200,parentSchema:schema244.properties.city,data:data3};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(!pattern15.test(data3)){
const err19 = {instancePath:instancePath+"/city",schemaPath:"#/properties/city/pattern",keyword:"pattern",params:{pattern: "^\\s*[^\\s\\x00][^\\x00]*$"},schema:"^\\s*[^\\s\\x00][^\\x00]*$",parentSchema:schema244.properties.city,data:data3};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(!(formats76(data3))){
const err20 = {instancePath:instancePath+"/city",schemaPath:"#/properties/city/format",keyword:"format",params:{format: "text"},schema:"text",parentSchema:schema244.properties.city,data:data3};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
else {
const err21 = {instancePath:instancePath+"/city",schemaPath:"#/properties/city/type",keyword:"type",params:{type: "string"},schema:schema244.properties.city.type,parentSchema:schema244.properties.city,data:data3};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.country !== undefined){
let data4 = data.country;
if(typeof data4 === "string"){
if(data4.length < 2 * 1){
if(func1(data4) < 1){
const err22 = {instancePath:instancePath+"/country",schemaPath:"#/properties/country/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema244.properties.country,data:data4};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data4.length > 200){
if(func1(data4) > 200){
const err23 = {instancePath:instancePath+"/country",schemaPath:"#/properties/country/maxLength",keyword:"maxLength",params:{limit: 200},schema:200,parentSchema:schema244.properties.country,data:data4};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(!pattern15.test(data4)){
const err24 = {instancePath:instancePath+"/country",schemaPath:"#/properties/country/pattern",keyword:"pattern",params:{pattern: "^\\s*[^\\s\\x00][^\\x00]*$"},schema:"^\\s*[^\\s\\x00][^\\x00]*$",parentSchema:schema244.properties.country,data:data4};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(!(formats76(data4))){
const err25 = {instancePath:instancePath+"/country",schemaPath:"#/properties/country/format",keyword:"format",params:{format: "text"},schema:"text",parentSchema:schema244.properties.country,data:data4};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
else {
const err26 = {instancePath:instancePath+"/country",schemaPath:"#/properties/country/type",keyword:"type",params:{type: "string"},schema:schema244.properties.country.type,parentSchema:schema244.properties.country,data:data4};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
}
else {
const err27 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema244.type,parentSchema:schema244,data};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
validate139.errors = vErrors;
return errors === 0;
}
validate139.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate138(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate138.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate139(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate139.errors : vErrors.concat(validate139.errors);
errors = vErrors.length;
}
validate138.errors = vErrors;
return errors === 0;
}
validate138.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports.schema60 = validate141;
const schema246 = {"$ref":"contract#/components/schemas/Employee/properties/id"};
const schema247 = {"description":"Assigned by the service; it does not change with `emp_id`.","type":"string","format":"uuid","readOnly":true};

function validate141(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate141.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!(formats72.test(data))){
const err0 = {instancePath,schemaPath:"contract#/components/schemas/Employee/properties/id/format",keyword:"format",params:{format: "uuid"},schema:"uuid",parentSchema:schema247,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"contract#/components/schemas/Employee/properties/id/type",keyword:"type",params:{type: "string"},schema:schema247.type,parentSchema:schema247,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate141.errors = vErrors;
return errors === 0;
}
validate141.evaluated = {"dynamicProps":false,"dynamicItems":false};

exports.schema61 = validate142;
const schema248 = {"$ref":"contract#/components/schemas/Employee/properties/emp_id"};

function validate142(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate142.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
const err0 = {instancePath,schemaPath:"contract#/components/schemas/Employee/properties/emp_id/type",keyword:"type",params:{type: "integer"},schema:schema150.type,parentSchema:schema150,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((typeof data == "number") && (isFinite(data))){
if(data > 2147483647 || isNaN(data)){
const err1 = {instancePath,schemaPath:"contract#/components/schemas/Employee/properties/emp_id/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},schema:2147483647,parentSchema:schema150,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data < 1 || isNaN(data)){
const err2 = {instancePath,schemaPath:"contract#/components/schemas/Employee/properties/emp_id/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema150,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!(formats0.validate(data))){
const err3 = {instancePath,schemaPath:"contract#/components/schemas/Employee/properties/emp_id/format",keyword:"format",params:{format: "int32"},schema:"int32",parentSchema:schema150,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
validate142.errors = vErrors;
return errors === 0;
}
validate142.evaluated = {"dynamicProps":false,"dynamicItems":false};

exports.schema62 = validate143;
const schema250 = {"$ref":"contract#/components/schemas/Employee/properties/emp_name"};
const schema251 = {"description":"The full name.","type":"string","format":"text","minLength":1,"maxLength":200,"pattern":"^\\s*[^\\s\\x00][^\\x00]*$"};

function validate143(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate143.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(data.length < 2 * 1){
if(func1(data) < 1){
const err0 = {instancePath,schemaPath:"contract#/components/schemas/Employee/properties/emp_name/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema251,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.length > 200){
if(func1(data) > 200){
const err1 = {instancePath,schemaPath:"contract#/components/schemas/Employee/properties/emp_name/maxLength",keyword:"maxLength",params:{limit: 200},schema:200,parentSchema:schema251,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(!pattern15.test(data)){
const err2 = {instancePath,schemaPath:"contract#/components/schemas/Employee/properties/emp_name/pattern",keyword:"pattern",params:{pattern: "^\\s*[^\\s\\x00][^\\x00]*$"},schema:"^\\s*[^\\s\\x00][^\\x00]*$",parentSchema:schema251,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!(formats76(data))){
const err3 = {instancePath,schemaPath:"contract#/components/schemas/Employee/properties/emp_name/format",keyword:"format",params:{format: "text"},schema:"text",parentSchema:schema251,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath,schemaPath:"contract#/components/schemas/Employee/properties/emp_name/type",keyword:"type",params:{type: "string"},schema:schema251.type,parentSchema:schema251,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate143.errors = vErrors;
return errors === 0;
}
validate143.evaluated = {"dynamicProps":false,"dynamicItems":false};

exports.schema63 = validate144;
const schema252 = {"$ref":"contract#/components/schemas/Employee/properties/emp_dob"};
const schema253 = {"description":"The date of birth, 1900-01-01 or later.","type":"string","format":"date","x-not-before":"1900-01-01"};

function validate144(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate144.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!(formats68(data))){
const err0 = {instancePath,schemaPath:"contract#/components/schemas/Employee/properties/emp_dob/format",keyword:"format",params:{format: "date"},schema:"date",parentSchema:schema253,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!func37["x-not-before"](data, "1900-01-01")){
const err1 = {instancePath,schemaPath:"contract#/components/schemas/Employee/properties/emp_dob/x-not-before",keyword:"x-not-before",params:{},schema:"1900-01-01",parentSchema:schema253,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"contract#/components/schemas/Employee/properties/emp_dob/type",keyword:"type",params:{type: "string"},schema:schema253.type,parentSchema:schema253,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate144.errors = vErrors;
return errors === 0;
}
validate144.evaluated = {"dynamicProps":false,"dynamicItems":false};

exports.schema64 = validate145;
const schema254 = {"$ref":"contract#/components/schemas/Employee/properties/city"};
const schema255 = {"description":"A text in NFC (Unicode).","type":"string","format":"text","minLength":1,"maxLength":200,"pattern":"^\\s*[^\\s\\x00][^\\x00]*$"};

function validate145(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate145.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(data.length < 2 * 1){
if(func1(data) < 1){
const err0 = {instancePath,schemaPath:"contract#/components/schemas/Employee/properties/city/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema255,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.length > 200){
if(func1(data) > 200){
const err1 = {instancePath,schemaPath:"contract#/components/schemas/Employee/properties/city/maxLength",keyword:"maxLength",params:{limit: 200},schema:200,parentSchema:schema255,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(!pattern15.test(data)){
const err2 = {instancePath,schemaPath:"contract#/components/schemas/Employee/properties/city/pattern",keyword:"pattern",params:{pattern: "^\\s*[^\\s\\x00][^\\x00]*$"},schema:"^\\s*[^\\s\\x00][^\\x00]*$",parentSchema:schema255,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!(formats76(data))){
const err3 = {instancePath,schemaPath:"contract#/components/schemas/Employee/properties/city/format",keyword:"format",params:{format: "text"},schema:"text",parentSchema:schema255,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath,schemaPath:"contract#/components/schemas/Employee/properties/city/type",keyword:"type",params:{type: "string"},schema:schema255.type,parentSchema:schema255,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate145.errors = vErrors;
return errors === 0;
}
validate145.evaluated = {"dynamicProps":false,"dynamicItems":false};

exports.schema65 = validate146;
const schema256 = {"$ref":"contract#/components/schemas/Employee/properties/country"};
const schema257 = {"description":"A text in NFC (Unicode).","type":"string","format":"text","minLength":1,"maxLength":200,"pattern":"^\\s*[^\\s\\x00][^\\x00]*$"};

function validate146(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate146.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(data.length < 2 * 1){
if(func1(data) < 1){
const err0 = {instancePath,schemaPath:"contract#/components/schemas/Employee/properties/country/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema257,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.length > 200){
if(func1(data) > 200){
const err1 = {instancePath,schemaPath:"contract#/components/schemas/Employee/properties/country/maxLength",keyword:"maxLength",params:{limit: 200},schema:200,parentSchema:schema257,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(!pattern15.test(data)){
const err2 = {instancePath,schemaPath:"contract#/components/schemas/Employee/properties/country/pattern",keyword:"pattern",params:{pattern: "^\\s*[^\\s\\x00][^\\x00]*$"},schema:"^\\s*[^\\s\\x00][^\\x00]*$",parentSchema:schema257,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!(formats76(data))){
const err3 = {instancePath,schemaPath:"contract#/components/schemas/Employee/properties/country/format",keyword:"format",params:{format: "text"},schema:"text",parentSchema:schema257,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath,schemaPath:"contract#/components/schemas/Employee/properties/country/type",keyword:"type",params:{type: "string"},schema:schema257.type,parentSchema:schema257,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate146.errors = vErrors;
return errors === 0;
}
validate146.evaluated = {"dynamicProps":false,"dynamicItems":false};

export const validators = {
  'getWelcome path': exports.schema0,
  'getWelcome query': exports.schema0,
  'getWelcome header': exports.schema0,
  '/components/schemas/Welcome': exports.schema1,
  '/components/schemas/Problem': exports.schema2,
  '/components/schemas/InvalidRequestProblem': exports.schema3,
  '/components/schemas/TooManyRequestsProblem': exports.schema4,
  'getLiveness path': exports.schema0,
  'getLiveness query': exports.schema0,
  'getLiveness header': exports.schema0,
  '/components/schemas/Health': exports.schema5,
  'getReadiness path': exports.schema0,
  'getReadiness query': exports.schema0,
  'getReadiness header': exports.schema0,
  'getContractJson path': exports.schema0,
  'getContractJson query': exports.schema0,
  'getContractJson header': exports.schema6,
  '/components/schemas/Contract': exports.schema7,
  'getContract30Json path': exports.schema0,
  'getContract30Json query': exports.schema0,
  'getContract30Json header': exports.schema6,
  'getContractYaml path': exports.schema0,
  'getContractYaml query': exports.schema0,
  'getContractYaml header': exports.schema6,
  '/paths/~1openapi.yaml/get/responses/200/content/application~1yaml/schema': exports.schema8,
  'getJwks path': exports.schema0,
  'getJwks query': exports.schema0,
  'getJwks header': exports.schema6,
  '/components/schemas/JsonWebKeySet': exports.schema9,
  'getServerMetadata path': exports.schema0,
  'getServerMetadata query': exports.schema0,
  'getServerMetadata header': exports.schema6,
  '/components/schemas/ServerMetadata': exports.schema10,
  'issueToken path': exports.schema0,
  'issueToken query': exports.schema0,
  'issueToken header': exports.schema0,
  '/components/schemas/TokenRequest': exports.schema11,
  '/components/schemas/TokenPair': exports.schema12,
  '/components/schemas/OAuthProblem': exports.schema13,
  '/components/schemas/TokenForbiddenProblem': exports.schema14,
  '/components/schemas/OAuthInvalidRequestProblem': exports.schema15,
  '/components/schemas/TokenLimitProblem': exports.schema16,
  'revokeToken path': exports.schema0,
  'revokeToken query': exports.schema0,
  'revokeToken header': exports.schema0,
  '/components/schemas/RevocationRequest': exports.schema17,
  '/components/schemas/CrossSiteRequestProblem': exports.schema18,
  'registerUser path': exports.schema0,
  'registerUser query': exports.schema0,
  'registerUser header': exports.schema0,
  '/components/schemas/UserCreate': exports.schema19,
  '/components/schemas/Account': exports.schema20,
  '/components/schemas/RegistrationClosedProblem': exports.schema21,
  '/components/schemas/UsernameExistsProblem': exports.schema22,
  '/components/schemas/RegistrationLimitProblem': exports.schema23,
  'listUsers path': exports.schema0,
  'listUsers query': exports.schema24,
  'listUsers header': exports.schema0,
  '/paths/~1users/get/responses/200/content/application~1json/schema': exports.schema25,
  'getCurrentUser path': exports.schema0,
  'getCurrentUser query': exports.schema0,
  'getCurrentUser header': exports.schema0,
  'deleteCurrentUser path': exports.schema0,
  'deleteCurrentUser query': exports.schema0,
  'deleteCurrentUser header': exports.schema0,
  '/components/schemas/LastAdminProblem': exports.schema26,
  'changePassword path': exports.schema0,
  'changePassword query': exports.schema0,
  'changePassword header': exports.schema0,
  '/components/schemas/PasswordChange': exports.schema27,
  '/components/schemas/PasswordProblem': exports.schema28,
  '/components/schemas/PasswordLimitProblem': exports.schema29,
  'getUser path': exports.schema30,
  'getUser query': exports.schema0,
  'getUser header': exports.schema0,
  '/components/schemas/UserNotFoundProblem': exports.schema31,
  'deleteUser path': exports.schema30,
  'deleteUser query': exports.schema0,
  'deleteUser header': exports.schema0,
  'updateUser path': exports.schema30,
  'updateUser query': exports.schema0,
  'updateUser header': exports.schema0,
  '/components/schemas/UserUpdate': exports.schema32,
  'resetUserPassword path': exports.schema30,
  'resetUserPassword query': exports.schema0,
  'resetUserPassword header': exports.schema0,
  '/components/schemas/TemporaryPassword': exports.schema33,
  'revokeUserSessions path': exports.schema30,
  'revokeUserSessions query': exports.schema0,
  'revokeUserSessions header': exports.schema0,
  'listAuditEntries path': exports.schema0,
  'listAuditEntries query': exports.schema34,
  'listAuditEntries header': exports.schema0,
  '/paths/~1audit/get/responses/200/content/application~1json/schema': exports.schema35,
  'listEmployees path': exports.schema0,
  'listEmployees query': exports.schema36,
  'listEmployees header': exports.schema0,
  '/paths/~1employees/get/responses/200/content/application~1json/schema': exports.schema37,
  'createEmployee path': exports.schema0,
  'createEmployee query': exports.schema0,
  'createEmployee header': exports.schema0,
  '/components/schemas/EmployeeCreate': exports.schema38,
  '/components/schemas/Employee': exports.schema39,
  '/components/schemas/EmployeeExistsProblem': exports.schema40,
  'listEmployeeChanges path': exports.schema0,
  'listEmployeeChanges query': exports.schema41,
  'listEmployeeChanges header': exports.schema0,
  '/paths/~1employees~1changes/get/responses/200/content/application~1json/schema': exports.schema42,
  '/components/schemas/CursorExpiredProblem': exports.schema43,
  'importEmployees path': exports.schema0,
  'importEmployees query': exports.schema44,
  'importEmployees header': exports.schema0,
  '/components/schemas/ImportReport': exports.schema45,
  '/components/schemas/ImportProblem': exports.schema46,
  'exportEmployees path': exports.schema0,
  'exportEmployees query': exports.schema47,
  'exportEmployees header': exports.schema0,
  'getEmployee path': exports.schema48,
  'getEmployee query': exports.schema0,
  'getEmployee header': exports.schema6,
  '/components/schemas/EmployeeNotFoundProblem': exports.schema49,
  'replaceEmployee path': exports.schema48,
  'replaceEmployee query': exports.schema0,
  'replaceEmployee header': exports.schema50,
  '/components/schemas/EmployeeReplacement': exports.schema51,
  '/components/schemas/PreconditionFailedProblem': exports.schema52,
  '/components/schemas/PreconditionRequiredProblem': exports.schema53,
  'deleteEmployee path': exports.schema48,
  'deleteEmployee query': exports.schema0,
  'deleteEmployee header': exports.schema54,
  'updateEmployee path': exports.schema48,
  'updateEmployee query': exports.schema0,
  'updateEmployee header': exports.schema54,
  '/components/schemas/EmployeeUpdate': exports.schema55,
  'listEmployeeHistory path': exports.schema48,
  'listEmployeeHistory query': exports.schema56,
  'listEmployeeHistory header': exports.schema0,
  '/paths/~1employees~1{emp_id}~1history/get/responses/200/content/application~1json/schema': exports.schema57,
  '/components/schemas/Username': exports.schema58,
  '/components/schemas/EmployeeRow': exports.schema59,
  '/components/schemas/Employee/properties/id': exports.schema60,
  '/components/schemas/Employee/properties/emp_id': exports.schema61,
  '/components/schemas/Employee/properties/emp_name': exports.schema62,
  '/components/schemas/Employee/properties/emp_dob': exports.schema63,
  '/components/schemas/Employee/properties/city': exports.schema64,
  '/components/schemas/Employee/properties/country': exports.schema65
}
